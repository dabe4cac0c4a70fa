package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.Demo;
import org.together.access.audit.AuditOn;
import org.together.access.audit.ChainedAudit;
import org.together.access.decide.AccessOn;
import org.together.access.rows.AccessRows;
import org.together.core.access.Accounts.Account;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

class StoredAccountsTest {
    private static final Passwords.Cost QUICK = new Passwords.Cost(512, 1, 1);
    private static final char[] SECRET = "mizzle gorse granite".toCharArray();
    private static final char[] OTHER = "pilchard lantern hedge".toCharArray();
    private static final NewAccount KERRA =
            new NewAccount("Kerra ", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of("Penwith"));
    private static final NewAccount CHIEF =
            new NewAccount("chief", "Denzel Angove", "Kernow Council", Set.of(StaffRole.ANALYST), Set.of("Carrick"));
    private static final NewAccount NIGHTLY =
            new NewAccount("nightly", "Nightly loads", "Kernow Council", Set.of(StaffRole.MACHINE), Set.of());

    private final StoppedClock clock = new StoppedClock();

    @TempDir
    Path folder;

    private TestDatabase database;
    private ChainedAudit audit;
    private StoredAccounts accounts;

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        accounts.stop();
        audit.stop();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void there_is_no_account_after_installation(TestDatabase given) {
        open(given, false);
        assertThat(accounts.isFirstAdministratorNeeded()).isTrue();
        for (var account : List.of("admin", "administrator", "karaf", "root", "together")) {
            for (var password : List.of("", "admin", "karaf", "password", account)) {
                assertThat(accounts.signIn(account, password.toCharArray(), account + password).viewer()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_first_administrator_is_made_once_with_the_code_of_the_log_and_only_runs_the_platform(TestDatabase given) {
        open(given, false);
        var first = accounts.createFirstAdministrator(code(), CHIEF, SECRET).viewer().orElseThrow();
        assertThat(first.roles()).containsExactly(StaffRole.ADMINISTRATOR);
        assertThat(accounts.isFirstAdministratorNeeded()).isFalse();
        assertThat(accounts.signIn("CHIEF", SECRET, "here").viewer()).isPresent();
        assertThat(accounts.createFirstAdministrator(code(), KERRA, SECRET).viewer()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_wrong_or_old_code_makes_nobody_administrator(TestDatabase given) {
        open(given, false);
        var code = code();
        assertThat(accounts.createFirstAdministrator("", CHIEF, SECRET).viewer()).isEmpty();
        assertThat(accounts.createFirstAdministrator("AAAA-BBBB-CCCC", CHIEF, SECRET).refusal()).contains("not the code");
        clock.pass(Duration.ofMinutes(31));
        assertThat(accounts.createFirstAdministrator(code, CHIEF, SECRET).refusal()).contains("too old");
        assertThat(accounts.createFirstAdministrator(code(), CHIEF, "short".toCharArray()).refusal()).contains("too short");
        assertThat(accounts.isFirstAdministratorNeeded()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_thousand_guesses_find_nothing_and_the_owner_still_signs_in(TestDatabase given) {
        var chief = openWithChief(given);
        assertThat(accounts.create(chief, KERRA, SECRET)).isEmpty();
        assertThat(accounts.signIn("kerra", SECRET, "office").viewer()).isPresent();
        var looked = 0;
        for (var i = 0; i < 1000; i++) {
            var answer = accounts.signIn("kerra", ("guess number " + i).toCharArray(), "10.0." + i % 200 + ".1");
            assertThat(answer.viewer()).isEmpty();
            looked += answer.refusal().startsWith("Too many tries. Wait ") ? 0 : 1;
            clock.pass(Duration.ofMillis(100));
        }
        assertThat(looked).isLessThan(15);
        assertThat(accounts.signIn("kerra", SECRET, "office").viewer()).as("from where they always do").isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(accounts.signIn("kerra", SECRET, "at home").viewer()).as("from somewhere new, a minute later").isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void unknown_disabled_wrong_and_machine_read_the_same_and_take_as_long(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        accounts.create(chief, NIGHTLY, new char[0]);
        accounts.create(chief, new NewAccount("gone", "Gone Away", "Kernow", Set.of(StaffRole.ANALYST), Set.of()), SECRET);
        accounts.change(chief, "gone", Set.of(StaffRole.ANALYST), Set.of(), false);
        accounts = new StoredAccounts(around(false), new Demo(false), new Passwords(Passwords.Cost.LEAST), clock);
        accounts.resetPassword(chief, "kerra", SECRET);
        accounts.resetPassword(chief, "gone", SECRET);
        accounts.signIn("kerra", OTHER, "warm");
        var unknown = timed("nobody-here", SECRET);
        for (var account : List.of("kerra", "gone", "nightly")) {
            assertThat(timed(account, account.equals("gone") ? SECRET : OTHER)).isBetween(unknown / 4, unknown * 4 + 20);
        }
        assertThat(entries()).extracting(Entry::detail).anyMatch(detail -> detail.startsWith("unknown account, from"));
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("nobody-here").doesNotContain("Pascoe"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_administrators_manage_accounts(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        var kerra = accounts.signIn("kerra", SECRET, "here").viewer().orElseThrow();
        assertThatThrownBy(() -> accounts.all(kerra)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.create(kerra, NIGHTLY, SECRET)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.change(kerra, "kerra", Set.of(StaffRole.ANALYST), Set.of(), true)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.resetPassword(kerra, "chief", OTHER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.issueToken(kerra, "kerra")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.revokeTokens(kerra, "kerra")).isInstanceOf(Refused.class);
        assertThat(accounts.all(chief))
                .containsExactly(
                        new Account("chief", "Denzel Angove", "Kernow Council", Set.of(StaffRole.ADMINISTRATOR), Set.of(), true),
                        new Account("kerra", "Kerra Pascoe", "Kernow Council", Set.of(StaffRole.ADVOCATE), Set.of("Penwith"), true));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_wrong_with_an_account_is_said_in_words(TestDatabase given) {
        var chief = openWithChief(given);
        assertThat(accounts.create(chief, new NewAccount("platform:x", "X", "K", Set.of(StaffRole.ANALYST), Set.of()), SECRET)).isPresent();
        assertThat(accounts.create(chief, new NewAccount("xena", "X", "K", Set.of(), Set.of()), SECRET))
                .contains("Choose at least one role.");
        assertThat(accounts.create(chief, new NewAccount("xena", "X", "K", Set.of(StaffRole.ADMINISTRATOR, StaffRole.ANALYST), Set.of()),
                SECRET)
                        .orElse(""))
                .contains("not combined");
        assertThat(accounts.create(chief, new NewAccount("chief", "X", "K", Set.of(StaffRole.ANALYST), Set.of()), SECRET))
                .contains("There is already an account of that name.");
        assertThat(accounts.change(chief, "xena", Set.of(StaffRole.ANALYST), Set.of(), true)).contains("There is no such account.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void somebody_disabled_or_changed_is_current_no_longer(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        var kerra = accounts.signIn("kerra", SECRET, "here").viewer().orElseThrow();
        assertThat(accounts.isCurrent(kerra)).isTrue();
        assertThat(accounts.change(chief, "kerra", Set.of(StaffRole.ADVOCATE), Set.of("Carrick"), true)).isEmpty();
        assertThat(accounts.isCurrent(kerra)).isFalse();
        var again = accounts.signIn("kerra", SECRET, "here").viewer().orElseThrow();
        assertThat(again.localities()).containsExactly("Carrick");
        accounts.change(chief, "kerra", Set.of(StaffRole.ADVOCATE), Set.of("Carrick"), false);
        assertThat(accounts.isCurrent(again)).isFalse();
        assertThat(accounts.signIn("kerra", SECRET, "here").viewer()).isEmpty();
        assertThat(accounts.isCurrent(chief)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_last_administrator_stays(TestDatabase given) {
        var chief = openWithChief(given);
        var refusal = "This is the last administrator: make another one first.";
        assertThat(accounts.change(chief, "chief", Set.of(StaffRole.ADMINISTRATOR), Set.of(), false)).contains(refusal);
        assertThat(accounts.change(chief, "chief", Set.of(StaffRole.ANALYST), Set.of(), true)).contains(refusal);
        accounts.create(chief, new NewAccount("second", "Second", "Kernow", Set.of(StaffRole.ADMINISTRATOR), Set.of()), SECRET);
        assertThat(accounts.change(chief, "chief", Set.of(StaffRole.ADMINISTRATOR), Set.of(), false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_password_that_is_reset_ends_sessions_and_ones_own_change_does_not(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        var kerra = accounts.signIn("kerra", SECRET, "here").viewer().orElseThrow();
        assertThat(accounts.changePassword(kerra, OTHER, OTHER)).contains("The old password is not right.");
        assertThat(accounts.changePassword(kerra, SECRET, "kerra kerra kerra".toCharArray())).get().asString()
                .contains("the account's name");
        assertThat(accounts.changePassword(kerra, SECRET, OTHER)).isEmpty();
        assertThat(accounts.isCurrent(kerra)).isTrue();
        assertThat(accounts.signIn("kerra", SECRET, "here").viewer()).isEmpty();
        assertThat(accounts.resetPassword(chief, "kerra", SECRET)).isEmpty();
        assertThat(accounts.isCurrent(kerra)).isFalse();
        assertThat(accounts.signIn("kerra", SECRET, "here").viewer()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_connected_system_comes_in_by_its_token_until_that_is_ended(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, NIGHTLY, new char[0]);
        var token = accounts.issueToken(chief, "nightly");
        var second = accounts.issueToken(chief, "nightly");
        assertThat(token).startsWith("together_").hasSizeGreaterThan(50).isNotEqualTo(second);
        assertThat(accounts.byToken(token).orElseThrow().roles()).containsExactly(StaffRole.MACHINE);
        assertThat(accounts.byToken(second)).isPresent();
        assertThat(accounts.byToken(token + "x")).isEmpty();
        assertThat(accounts.byToken("")).isEmpty();
        assertThat(stored("select t.hash from TokenRow t")).doesNotContain(token).allSatisfy(hash -> assertThat(hash).hasSize(64));
        accounts.revokeTokens(chief, "nightly");
        assertThat(accounts.byToken(token)).isEmpty();
        assertThatThrownBy(() -> accounts.issueToken(chief, "chief")).hasMessage("Tokens are for connected systems only.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_disabled_system_is_out_at_once(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, NIGHTLY, new char[0]);
        var token = accounts.issueToken(chief, "nightly");
        accounts.change(chief, "nightly", Set.of(StaffRole.MACHINE), Set.of(), false);
        assertThat(accounts.byToken(token)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_demos_accounts_are_made_and_let_in_only_while_the_platform_runs_as_a_demo(TestDatabase given) {
        var maker = Viewer.platform("demo county");
        open(given, false);
        assertThatThrownBy(() -> accounts.create(maker, KERRA, SECRET)).isInstanceOf(Refused.class);
        stop();
        open(given, true);
        assertThat(accounts.isFirstAdministratorNeeded()).isFalse();
        var administrator = new NewAccount("it", "Ross Kitto", "Kernow", Set.of(StaffRole.ADMINISTRATOR), Set.of());
        assertThat(accounts.create(maker, administrator, SECRET)).isEmpty();
        var inDemo = accounts.signIn("it", SECRET, "here").viewer().orElseThrow();
        stop();
        open(given, false);
        assertThat(accounts.signIn("it", SECRET, "here").viewer()).isEmpty();
        assertThat(accounts.isCurrent(inDemo)).isFalse();
        assertThat(accounts.isFirstAdministratorNeeded()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void every_change_is_audited_without_a_persons_name_or_secret(TestDatabase given) {
        var chief = openWithChief(given);
        accounts.create(chief, KERRA, SECRET);
        accounts.change(chief, "kerra", Set.of(StaffRole.ADVOCATE), Set.of(), false);
        accounts.resetPassword(chief, "kerra", OTHER);
        assertThat(entries())
                .extracting(Entry::detail)
                .contains("made: family advocate in Penwith", "family advocate, disabled", "password reset",
                        "made: council IT administrator");
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("Pascoe", "Angove", "mizzle", "pilchard"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_password_kept_at_a_lower_cost_is_kept_anew_at_the_next_sign_in(TestDatabase given) {
        openWithChief(given);
        var dearer = new StoredAccounts(around(false), new Demo(false), new Passwords(Passwords.Cost.atLeast(20_480, 2)), clock);
        assertThat(dearer.signIn("chief", SECRET, "here").viewer()).isPresent();
        assertThat(stored("select a.password from AccountRow a")).singleElement().asString().contains("m=20480");
        assertThat(dearer.signIn("chief", SECRET, "here").viewer()).isPresent();
    }

    private void open(TestDatabase given, boolean demo) {
        database = given;
        audit = AuditOn.of(database, folder);
        accounts = new StoredAccounts(around(demo), new Demo(demo), new Passwords(QUICK), clock);
    }

    private Surroundings around(boolean demo) {
        var access = AccessOn.of(database, audit, new Demo(demo));
        return new Surroundings(access, audit, database.transactions(), database.entityManager());
    }

    private Viewer openWithChief(TestDatabase given) {
        open(given, false);
        return accounts.createFirstAdministrator(code(), CHIEF, SECRET).viewer().orElseThrow();
    }

    private String code() {
        return accounts.firstRun().freshCode();
    }

    private long timed(String account, char[] password) {
        var began = System.nanoTime();
        var answer = accounts.signIn(account, password, "timing");
        assertThat(answer.viewer()).isEmpty();
        assertThat(answer.refusal()).isEqualTo("The account or the password is not right.");
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private List<String> stored(String query) {
        return database.transactions().required(() -> database.entityManager().createQuery(query, String.class).getResultList());
    }

    private List<Entry> entries() {
        var auditor = Viewer.of("perran", "", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());
        var all = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
        return AuditOn.trail(database, audit, AccessOn.of(database, audit)).entries(auditor, all, 0, 1000);
    }
}
