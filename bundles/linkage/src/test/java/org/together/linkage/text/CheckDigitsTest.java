package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckDigitsTest {
    @Test
    void accepts_a_well_formed_nhs_number_and_no_neighbour_of_it() {
        assertThat(CheckDigits.isNhsNumber("9434765919")).isTrue();
        for (int at = 0; at < 10; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = "9434765919".substring(0, at) + digit + "9434765919".substring(at + 1);
                assertThat(CheckDigits.isNhsNumber(other)).isEqualTo(other.equals("9434765919"));
            }
        }
    }

    @Test
    void refuses_numbers_that_fill_a_field() {
        assertThat(CheckDigits.isNhsNumber("0000000000")).isFalse();
        assertThat(CheckDigits.isNhsNumber("943476591")).isFalse();
        assertThat(CheckDigits.isNhsNumber("943476591A")).isFalse();
    }

    @Test
    void accepts_one_check_letter_for_a_upn() {
        long accepted = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().filter(letter -> CheckDigits.isUpn((char) letter + "801200001001")).count();
        assertThat(accepted).isEqualTo(1);
        assertThat(CheckDigits.isUpn("801200001001")).isFalse();
    }

    @Test
    void accepts_ninos_in_use_only() {
        assertThat(CheckDigits.isNino("AB123456C")).isTrue();
        assertThat(CheckDigits.isNino("AB123456")).isTrue();
        assertThat(CheckDigits.isNino("GB123456C")).isFalse();
        assertThat(CheckDigits.isNino("DA123456C")).isFalse();
        assertThat(CheckDigits.isNino("AB123456E")).isFalse();
    }
}
