package org.together.access.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.together.access.audit.AuditLine.Told;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail.Verification;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** An audit in memory, as an export of the tables would give it. */
final class WrittenChain {
    static final byte[] KEY = "the key of a made-up audit, 32 b".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final KeyPair SIGNER = pair();
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private static final Map<List<Checkpoint>, String> TROUBLES = new ConcurrentHashMap<>();

    final List<Link> links;
    final List<Checkpoint> checkpoints;
    ChainCheck.Head head;

    private WrittenChain(List<Link> links, List<Checkpoint> checkpoints, ChainCheck.Head head) {
        this.links = links;
        this.checkpoints = checkpoints;
        this.head = head;
    }

    /** So many entries, with a checkpoint every {@code between} entries and at the end. */
    static WrittenChain of(int entries, int between) {
        var written = new WrittenChain(new ArrayList<>(), new ArrayList<>(), new ChainCheck.Head(0, Chain.START));
        var random = new Random(entries);
        for (var number = 1; number <= entries; number++) {
            written.append(line(number, random), KEY);
            if (number % between == 0 || number == entries) {
                written.sign();
            }
        }
        return written;
    }

    static AuditLine line(long number, Random random) {
        var role = StaffRole.values()[random.nextInt(StaffRole.values().length)];
        var viewer = Viewer.of("worker" + random.nextInt(40), "", "Kernow Council", Set.of(role), Set.of())
                .inSession("s" + random.nextInt(9));
        var action = Action.values()[random.nextInt(Action.values().length)];
        return AuditLine.of(START.plusSeconds(number * 7), viewer, action, Told.done("family:" + random.nextInt(5000), "as at today"));
    }

    void append(AuditLine line, byte[] key) {
        var link = new Chain(key).next(head.number() + 1, head.hash(), line);
        links.add(link);
        head = new ChainCheck.Head(link.number(), link.hash());
    }

    void sign() {
        var before = checkpoints.isEmpty() ? "" : checkpoints.getLast().signature();
        var unsigned = new Checkpoint(checkpoints.size() + 1L, head.number(), head.hash(), links.getLast().line().at(), "");
        checkpoints.add(Signatures.sign(unsigned, before, SIGNER.getPrivate()));
    }

    WrittenChain copy() {
        return new WrittenChain(new ArrayList<>(links), new ArrayList<>(checkpoints), head);
    }

    Verification verify() {
        var check = new ChainCheck(new Chain(KEY), signed(), new ChainCheck.Head(0, Chain.START));
        links.forEach(check::next);
        return check.end(head);
    }

    /** Twelve thousand copies have mostly the same checkpoints. */
    private Checkpoints.Signed signed() {
        return new Checkpoints.Signed(checkpoints,
                TROUBLES.computeIfAbsent(List.copyOf(checkpoints), all -> Checkpoints.trouble(all, SIGNER.getPublic())));
    }

    /** Hashes every entry from this place on anew, and makes the head fit. */
    void restamp(int from, byte[] key) {
        var chain = new Chain(key);
        var before = from == 0 ? Chain.START : links.get(from - 1).hash();
        for (var i = from; i < links.size(); i++) {
            var link = chain.next(i + 1L, before, links.get(i).line());
            links.set(i, link);
            before = link.hash();
        }
        head = new ChainCheck.Head(links.size(), before);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
