package org.together.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    private static int sound(String name) {
        byte[] text = ("xx" + name).getBytes(StandardCharsets.US_ASCII);
        return Sound.of(text, 2, name.length());
    }

    @ParameterizedTest
    @CsvSource({"KNIGHT,NIGHT", "GNASH,NASH", "PNEU,NEU", "WREN,REN", "PSALM,SALM", "HANNAH,ANNAH", "PHILIP,FILIP", "PHILIP,VILIP",
        "CARA,KARA", "QUIN,KUIN", "JEAN,GEAN", "ZARA,SARA", "EVA,AVA", "IAN,YAN", "OWEN,UWEN", "BAKR,BACR", "BATCHER,BATHCHER",
        "SMITH,SMYTHE", "ROBERT,ROPERD", "ABBOT,ABOT", "TARNSHWS,TARNSS", "BRAMBLDT,BRAMBLDTBK"})
    void confuses_by_ear(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other)).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"KING,NING", "GORE,NORE", "WEST,EST", "PARIS,ARIS", "PARIS,FARIS", "HSU,SU", "BELL,DELL", "BAK,BAL",
        "BAB,BA", "BASAS,BAS", "TANMAN,TALMAN", "BRAMBL,BRAMB", "K,G", "P,F", "PH,P", "H,A"})
    void hears_apart(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"'',0", "A,65", "B,66", "AB,456", "ABK,3194", "BRAB,3277"})
    void is_a_number_of_first_letter_and_groups(String name, int expected) {
        assertThat(sound(name)).isEqualTo(expected);
    }
}
