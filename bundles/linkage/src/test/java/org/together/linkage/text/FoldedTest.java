package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({"azAZ09,AZAZ09", "a@b[c{d/e:f,A B C D E F", "..a,A", "a..b,AB", "a - b,A B", "a -,A", "' ',''", "a`b,AB", "NULL,''",
        "N U L L,N U L L", "not stated.,''", "Nul,NUL", "Яковлев,YAKOVLEV", "Ωmega,OMEGA", "Ærø,AERO", "日本,''"})
    void keeps_capitals_digits_and_single_spaces(String written, String folded) {
        assertThat(new Folded().fold(written)).hasToString(folded);
    }

    @Test
    void long_texts_keep_every_letter() {
        String plain = "Ab1 ".repeat(400).strip();
        assertThat(new Folded().fold(plain)).hasToString(plain.toUpperCase(java.util.Locale.ROOT));
        String wide = "é" + "ж".repeat(900);
        assertThat(new Folded().fold(wide)).hasToString("E" + "ZH".repeat(900));
        assertThat(new Folded().fold(plain).length()).isEqualTo(plain.length());
    }

    @Test
    void folds_a_part_of_a_line_and_nothing_beside_it() {
        byte[] line = "x;Ann Lee;y".getBytes(StandardCharsets.US_ASCII);
        var folded = new Folded().fold(line, 2, 7);
        assertThat(folded).hasToString("ANN LEE");
        assertThat(new String(folded.bytes(), 0, folded.length(), StandardCharsets.US_ASCII)).isEqualTo("ANN LEE");
        assertThat(folded.withoutSpaces()).hasToString("ANNLEE");
        assertThat(folded.fold("")).hasToString("");
    }
}
