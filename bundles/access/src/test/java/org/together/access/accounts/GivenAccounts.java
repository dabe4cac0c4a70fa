package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.together.access.Demo;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.decide.AccessOn;
import org.together.access.rows.AccessRows;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

/** Accounts on a database for tests, with their audit and a clock of their own. */
class GivenAccounts {
    static final Passwords.Cost QUICK = new Passwords.Cost(512, 1, 1);
    static final char[] SECRET = "mizzle gorse granite".toCharArray();
    static final char[] OTHER = "pilchard lantern hedge".toCharArray();
    static final NewAccount KERRA =
            new NewAccount("Kerra ", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of("Penwith"));
    static final NewAccount CHIEF =
            new NewAccount("chief", "Denzel Angove", "Kernow Council", Set.of(StaffRole.ANALYST), Set.of("Carrick"));
    static final NewAccount NIGHTLY =
            new NewAccount("nightly", "Nightly loads", "Kernow Council", Set.of(StaffRole.MACHINE), Set.of());

    final StoppedClock clock = new StoppedClock();

    @TempDir
    Path folder;

    TestDatabase database;
    ChainedAudit audit;
    StoredAccounts accounts;
    KeptSecondSteps steps;
    Set<StaffRole> required = Set.of();

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        accounts.stop();
        audit.stop();
    }

    void open(TestDatabase given, boolean demo) {
        database = given;
        audit = AuditOn.of(database, folder);
        accounts = new StoredAccounts(around(demo), new Demo(demo), secrets(new Passwords(QUICK), demo), clock);
    }

    Secrets secrets(Passwords passwords, boolean demo) {
        var rules = new SecondStepRules(required, folder.resolve("keys").resolve("second-step.key"));
        steps = new KeptSecondSteps(around(demo), new Demo(demo), rules, clock);
        return new Secrets(passwords, steps);
    }

    Surroundings around(boolean demo) {
        var access = AccessOn.of(database, audit, new Demo(demo));
        return new Surroundings(access, audit, database.transactions(), database.entityManager());
    }

    Viewer openWithChief(TestDatabase given) {
        open(given, false);
        return accounts.createFirstAdministrator(code(), CHIEF, SECRET).viewer().orElseThrow();
    }

    String code() {
        return accounts.firstRun().freshCode();
    }

    long timed(String account, char[] password) {
        var began = System.nanoTime();
        var answer = accounts.signIn(account, password, "timing");
        assertThat(answer.viewer()).isEmpty();
        assertThat(answer.refusal()).isEqualTo("The account or the password is not right.");
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    List<String> stored(String query) {
        return database.transactions().required(() -> database.entityManager().createQuery(query, String.class).getResultList());
    }

    List<Entry> entries() {
        var auditor = Viewer.of("perran", "", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());
        var all = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
        return AuditOn.trail(database, audit, AccessOn.of(database, audit)).entries(auditor, all, 0, 1000);
    }
}
