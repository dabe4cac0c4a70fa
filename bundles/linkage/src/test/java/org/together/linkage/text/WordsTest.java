package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static int sound(String name) {
        byte[] text = name.getBytes(StandardCharsets.US_ASCII);
        return Sound.of(text, 0, text.length);
    }

    @ParameterizedTest
    @CsvSource({"O'Brien,OBRIEN", "  mary-jane ,MARY JANE", "José,JOSE", "Łukasz,LUKASZ", "Straße,STRASSE", "Иван,IVAN",
            "Γεωργιος,GEORGIOS",
        "not known,''", "Unknown,''", "N,N", "14a High St.,14A HIGH ST"})
    void folds_what_people_write(String written, String folded) {
        assertThat(new Folded().fold(written)).hasToString(folded);
    }

    @Test
    void reads_old_single_byte_files() {
        byte[] latin = "Zoë".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Folded().fold(latin, 0, latin.length)).hasToString("ZOE");
    }

    @Test
    void drops_the_spaces_of_a_number() {
        assertThat(new Folded().fold("943 476 5919").withoutSpaces()).hasToString("9434765919");
    }

    @ParameterizedTest
    @CsvSource({"SMITH,SMYTH", "PHILIP,FILIP", "KNIGHT,NIGHT", "CATHERINE,KATHERINE", "WRIGHT,RIGHT", "STEPHENS,STEVENS"})
    void hears_names_that_are_confused_as_one(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other)).isNotZero();
    }

    @Test
    void hears_other_names_apart() {
        assertThat(sound("JONES")).isNotEqualTo(sound("SMITH"));
        assertThat(sound("")).isZero();
    }

    @Test
    void knows_short_forms_but_does_not_chain_them() {
        var nicknames = new Nicknames();
        assertThat(nicknames.families("LIZ")).containsAnyOf(nicknames.families("ELIZABETH"));
        assertThat(nicknames.families("MUHAMMAD")).containsAnyOf(nicknames.families("MOHAMMED"));
        assertThat(nicknames.families("ALEX").length).isGreaterThan(1);
        assertThat(nicknames.families("XQZ")).isEmpty();
    }
}
