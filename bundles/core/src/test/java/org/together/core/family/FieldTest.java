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
}
