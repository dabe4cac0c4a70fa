package org.together.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.demo.command.Terminal;

/**
 * One account for each role that a person has, with a password made up at random. They are kept beside the demo's files, to be shown
 * at each start.
 */
final class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final List<String> WORDS = List.of(
            "kestrel", "bramble", "lantern", "thistle", "cobble", "gannet", "hazel", "driftwood", "pebble", "saffron", "tamarisk", "heron",
            "mussel", "bracken", "furrow", "clover", "puffin", "slate", "willow", "quarry", "otter", "juniper", "marigold", "teasel",
            "rowan", "shingle");

    private final Accounts accounts;
    private final Viewer viewer;
    private final Path kept;
    private final String address;
    private final RandomGenerator random = new SecureRandom();

    SignIns(Accounts accounts, Viewer viewer, Path kept, String address) {
        this.accounts = accounts;
        this.viewer = viewer;
        this.kept = kept;
        this.address = address;
    }

    /** Accounts whose passwords nobody was told, because the platform stopped meanwhile, get new ones. */
    void makeOnce() throws IOException {
        if (!Files.exists(kept)) {
            make();
        }
    }

    private void make() throws IOException {
        var lines = new ArrayList<String>();
        for (var role : StaffRole.values()) {
            if (role != StaffRole.MACHINE) {
                make(role, lines);
            }
        }
        Files.createDirectories(kept.toAbsolutePath().getParent());
        var fresh = kept.resolveSibling(kept.getFileName() + ".part");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh);
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, kept, StandardCopyOption.REPLACE_EXISTING);
    }

    private void make(StaffRole role, List<String> lines) {
        var account = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var password = password();
        var letters = password.toCharArray();
        var agency = role == StaffRole.PARTNER ? Staff.PARTNER_AGENCY : Staff.COUNCIL;
        var person = new NewAccount(account, "Demo " + role.label(), agency, Set.of(role), Set.of());
        var isNew = accounts.all(viewer).stream().noneMatch(one -> one.account().equals(account));
        var trouble = isNew ? accounts.create(viewer, person, letters) : accounts.resetPassword(viewer, account, letters);
        Arrays.fill(letters, ' ');
        trouble.ifPresentOrElse(
                words -> LOG.warn("The demo's account {} was not made: {}", account, words),
                () -> lines.add("%-20s %-28s %s".formatted(account, password, role.label())));
    }

    /** Where to sign in and as whom, for whoever typed the command. */
    void print() throws IOException {
        if (Files.exists(kept)) {
            var line = "-".repeat(76);
            Terminal.say("%n%s%nTogether is ready: %s%nEverybody in it is made up. Sign in as one of:%n".formatted(line, address));
            Terminal.say("  %-20s %-28s %s".formatted("account", "password", "role"));
            Files.readAllLines(kept, StandardCharsets.UTF_8).forEach(signIn -> Terminal.say("  " + signIn));
            Terminal.say(line);
        }
    }

    private String password() {
        return word() + "-" + word() + "-" + word() + "-" + random.nextInt(10, 100);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
