package org.together.demo;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.access.Accounts;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** Those who work with the demo's families: the ones who sign in, and the advocate's colleagues, whose passwords nobody is told. */
final class Staff {
    static final String COUNCIL = "Lanmorva Council";
    static final String PARTNER_AGENCY = "Housing";
    static final Viewer MANAGER = signsIn(StaffRole.LOCALITY_MANAGER);
    static final Viewer OFFICER = signsIn(StaffRole.ACCESS_OFFICER);
    static final Viewer ADVOCATE = signsIn(StaffRole.ADVOCATE);

    /** Of another agency, whose records name them as a worker of some of the advocate's families. */
    static final Viewer PARTNER =
            Viewer.of("partner", "Demo " + StaffRole.PARTNER.label(), PARTNER_AGENCY, Set.of(StaffRole.PARTNER), Set.of());

    private static final Logger LOG = LoggerFactory.getLogger(Staff.class);
    private static final List<String> COLLEAGUES = List.of(
            "Jowan Tregear", "Elowen Penrose", "Petroc Nance", "Kensa Rodda", "Cador Bray", "Lowena Opie", "Massen Hocking",
            "Tegen Chenoweth");
    private static final int LETTERS = 32;

    private Staff() {}

    /** The account that {@link SignIns} makes for the role. */
    private static Viewer signsIn(StaffRole role) {
        return viewer(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), "Demo " + role.label(), role);
    }

    private static Viewer viewer(String account, String name, StaffRole role) {
        return Viewer.of(account, name, COUNCIL, Set.of(role), Set.of());
    }

    /** The advocate who signs in, then the colleagues, as many as are wanted. */
    static List<Viewer> advocates(int count) {
        var colleagues = COLLEAGUES.stream().map(name -> viewer(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, StaffRole.ADVOCATE));
        return Stream.concat(Stream.of(ADVOCATE), colleagues).limit(count).toList();
    }

    static void makeOnce(Accounts accounts, Viewer maker, List<Viewer> advocates) {
        var there = accounts.all(maker).stream().map(Accounts.Account::account).toList();
        advocates.stream().filter(one -> !there.contains(one.account())).forEach(one -> {
            var password = password();
            accounts.create(maker, new NewAccount(one.account(), one.name(), one.agency(), one.roles(), one.localities()), password)
                    .ifPresent(refusal -> LOG.warn("The demo's account {} was not made: {}", one.account(), refusal));
            Arrays.fill(password, ' ');
        });
    }

    private static char[] password() {
        var random = new SecureRandom();
        var letters = new char[LETTERS];
        for (var i = 0; i < letters.length; i++) {
            letters[i] = (char) ('a' + random.nextInt(26));
        }
        return letters;
    }
}
