package org.together.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords(Passwords.Cost.LEAST);

    @Test
    void a_password_is_kept_as_argon2id_with_its_cost_and_a_salt_of_its_own() {
        var one = passwords.hash("four words that stray".toCharArray());
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("words");
        assertThat(passwords.hash("four words that stray".toCharArray())).isNotEqualTo(one);
    }

    @Test
    void only_the_same_password_matches() {
        var kept = passwords.hash("four words that stray".toCharArray());
        assertThat(passwords.matches("four words that stray".toCharArray(), kept)).isTrue();
        assertThat(passwords.matches("Four words that stray".toCharArray(), kept)).isFalse();
        assertThat(passwords.matches("anything at all".toCharArray(), passwords.nobody())).isFalse();
    }

    @Test
    void letters_composed_or_not_are_the_same_password() {
        var kept = passwords.hash("caf\u00e9 au lait tout de suite".toCharArray());
        assertThat(passwords.matches("cafe\u0301 au lait tout de suite".toCharArray(), kept)).isTrue();
    }

    @Test
    void a_hash_of_lower_cost_still_matches_and_is_known_as_such() {
        var kept = passwords.hash("four words that stray".toCharArray());
        var dearer = new Passwords(Passwords.Cost.atLeast(32 * 1024, 3));
        assertThat(dearer.matches("four words that stray".toCharArray(), kept)).isTrue();
        assertThat(dearer.isBelowCost(kept)).isTrue();
        assertThat(passwords.isBelowCost(kept)).isFalse();
        assertThat(dearer.hash("four words that stray".toCharArray())).contains("m=32768,t=3,p=1");
    }

    @Test
    void a_cost_below_the_least_accepted_is_raised_to_it() {
        assertThat(Passwords.Cost.atLeast(8, 1)).isEqualTo(Passwords.Cost.LEAST);
    }

    @Test
    void the_hash_is_that_of_the_reference_implementation() {
        var kept = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(passwords.matches("password".toCharArray(), kept)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "correct staple pony fence", "aaaa bbbb cccc d", "trevose lantern", "12 mice ran uphill", "=formula? <b>no</b>",
                "    spaces    count  ", "żółw i jaźń zażółć", "👪🌱🌊🪨👪🌱🌊🪨👪🌱🌊🚀"
    })
    void any_characters_will_do_when_there_are_enough(String password) {
        assertThat(PasswordRules.trouble(password.toCharArray(), "kerra", "Kerra Pascoe")).isEmpty();
    }

    @Test
    void from_twelve_to_a_hundred_and_twenty_eight_characters() {
        var text = "mizzle gorse granite pilchard ".repeat(6);
        assertThat(PasswordRules.trouble(text.substring(0, 11).toCharArray(), "kerra", "")).get().asString().contains("at least 12");
        assertThat(PasswordRules.trouble(text.substring(0, 12).toCharArray(), "kerra", "")).isEmpty();
        assertThat(PasswordRules.trouble(text.substring(0, 128).toCharArray(), "kerra", "")).isEmpty();
        assertThat(PasswordRules.trouble(text.substring(0, 129).toCharArray(), "kerra", "")).get().asString().contains("at most 128");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "passwordpassword", "Password123456", "P@ssw0rd12345!", "123456789012", "qwertyuiop123", "iloveyou12345", "aaaaaaaaaaaaaaaa",
                "abababababab", "Welcome2026!!", "letmeinletmein", "CornwallCouncil1", "1234567890123456", "administrator",
                        "correcthorsebatterystaple"
    })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(PasswordRules.trouble(password.toCharArray(), "kerra", "")).get().asString().contains("guessed first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-kerra.pascoe-99", "the-PASCOE-secret", "my kerra goes home"})
    void the_accounts_own_name_is_refused(String password) {
        assertThat(PasswordRules.trouble(password.toCharArray(), "kerra.pascoe", "Kerra Pascoe")).get().asString()
                .contains("the account's name");
    }
}
