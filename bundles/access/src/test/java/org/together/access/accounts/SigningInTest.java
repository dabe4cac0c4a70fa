package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.Demo;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

class SigningInTest extends GivenAccounts {
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
        accounts = new StoredAccounts(around(false), new Demo(false), secrets(new Passwords(Passwords.Cost.LEAST), false), clock);
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
    void a_password_kept_at_a_lower_cost_is_kept_anew_at_the_next_sign_in(TestDatabase given) {
        openWithChief(given);
        var cost = new Passwords(Passwords.Cost.atLeast(20_480, 2));
        var dearer = new StoredAccounts(around(false), new Demo(false), secrets(cost, false), clock);
        assertThat(dearer.signIn("chief", SECRET, "here").viewer()).isPresent();
        assertThat(stored("select a.password from AccountRow a")).singleElement().asString().contains("m=20480");
        assertThat(dearer.signIn("chief", SECRET, "here").viewer()).isPresent();
    }
}
