package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamesTest {
    private final Names names = new Names();

    private int surname(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return names.surname(bytes, 0, bytes.length);
    }

    private int forename(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return names.forename(bytes, 0, bytes.length);
    }

    private int others(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        return names.others(bytes, 0, bytes.length);
    }

    @Test
    void keeps_the_parts_of_a_surname_beside_the_whole() {
        int double1 = surname("Smith-Jones");
        assertThat(names.value(double1)).isEqualTo("SMITH JONES");
        assertThat(names.first(double1)).isEqualTo(surname("Smith"));
        assertThat(names.last(double1)).isEqualTo(surname("Jones"));
        assertThat(names.last(surname("Smith Okafor Jones"))).isEqualTo(surname("Jones"));
        assertThat(names.first(surname("Rowe"))).isEqualTo(names.last(surname("Rowe"))).isEqualTo(surname("Rowe"));
        assertThat(names.value(surname("Van der Berg"))).isEqualTo("VANDERBERG");
        assertThat(surname(" - ")).isZero();
    }

    @Test
    void takes_the_first_forename_without_its_title_and_the_others_apart() {
        assertThat(forename("Mrs Ann Mary Jane")).isEqualTo(forename("Ann"));
        assertThat(names.value(others("Mrs Ann Mary Jane"))).isEqualTo("MARY JANE");
        assertThat(names.value(others("Ann Mary"))).isEqualTo("MARY");
        assertThat(others("Ann")).isZero();
        assertThat(forename("Dr")).as("nothing but a title is a name").isNotZero();
        assertThat(others("Dr Ann")).isZero();
        assertThat(forename("")).isZero();
    }

    @Test
    void knows_length_initial_and_letters() {
        int ann = forename("Anna");
        assertThat(names.initial(ann)).isEqualTo('A');
        assertThat(names.length(ann)).isEqualTo(4);
        assertThat(names.isInitial(ann)).isFalse();
        assertThat(names.isInitial(forename("J"))).isTrue();
        assertThat(names.letters(ann)).isEqualTo(1 << 1 | 1 << 14);
        assertThat(names.letters(surname("A B"))).as("a space is no letter").isEqualTo(1 << 1 | 1 << 2);
    }

    @Test
    void brings_names_together_that_are_said_for_each_other() {
        assertThat(names.areSaidForEachOther(forename("Elizabeth"), forename("Liz"))).isTrue();
        assertThat(names.areSaidForEachOther(forename("Liz"), forename("Beth"))).isTrue();
        assertThat(names.areSaidForEachOther(forename("Elizabeth"), forename("William"))).isFalse();
        assertThat(names.areSaidForEachOther(forename("Liz"), forename("Xqzt"))).isFalse();
        assertThat(names.areSaidForEachOther(forename("Xqzt"), forename("Xqzu"))).isFalse();
        assertThat(names.root(forename("Elizabeth"))).isEqualTo(names.root(forename("Liz")));
        assertThat(names.root(forename("Xqzt"))).isNegative().isNotEqualTo(names.root(forename("Xqzu")));
    }

    @Test
    void the_sound_is_that_of_the_first_part_and_survives_many_names() {
        int smith = surname("Smith");
        int joined = surname("Smith-Okafor");
        assertThat(names.sound(joined)).isEqualTo(names.sound(smith)).isEqualTo(names.sound(surname("Smyth")));
        assertThat(names.sound(smith)).isNotEqualTo(names.sound(surname("Okafor"))).isNotZero();
        for (int i = 0; i < 600; i++) {
            String name = "Q" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26);
            int code = surname(name);
            assertThat(names.value(code)).isEqualTo(name);
            assertThat(names.first(code)).isEqualTo(code);
            assertThat(names.initial(code)).isEqualTo('Q');
        }
        assertThat(names.size()).isGreaterThan(600);
        assertThat(names.last(joined)).isEqualTo(surname("Okafor"));
        assertThat(names.content(smith)).isNotEqualTo(names.content(joined));
    }
}
