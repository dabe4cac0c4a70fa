package org.together.core.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void a_date_reads_as_people_write_it() {
        assertThat(Field.date("release", "Release").show("2027-07-22")).isEqualTo("22 July 2027");
    }

    @Test
    void yes_and_no_are_words() {
        assertThat(Field.flag("repeat", "Repeat").show("true")).isEqualTo("yes");
    }

    @Test
    void what_cannot_be_read_is_shown_as_it_stands() {
        assertThat(Field.date("release", "Release").show("soon")).isEqualTo("soon");
    }

    @Test
    void takes_only_what_it_can_be_written_with() {
        assertThat(Field.number("n", "N").takes("12")).isTrue();
        assertThat(Field.number("n", "N").takes("12.5")).isFalse();
        assertThat(Field.date("d", "D").takes("2026-02-30")).isFalse();
        assertThat(Field.flag("f", "F").takes("maybe")).isFalse();
        assertThat(Field.code("c", "C", "one", "two").takes("two")).isTrue();
        assertThat(Field.code("c", "C", "one", "two").takes("three")).isFalse();
    }

    @Test
    void a_code_that_a_source_writes_in_its_own_way_is_read_as_it_stands() {
        assertThat(Field.code("c", "C", "one", "two").read("three")).isEqualTo("three");
    }
}
