package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.Accounts.Account;
import org.together.core.access.Accounts.NewAccount;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.store.TestDatabase;

class StoredAccountsTest extends GivenAccounts {
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
}
