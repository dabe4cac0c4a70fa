package org.together.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.together.linkage.Measure;
import org.together.linkage.model.KeptModel;
import org.together.linkage.rows.Column;

/** Father and son are called John Bray, and so is a record that tells no day of birth. */
class RivalsTest {
    private Cards cards = cards();
    private Rivals rivals = new Rivals(cards, cards.scorer());
    private int father;
    private int son;
    private int noBirth;

    private static Cards cards() {
        var shipped = Objects.requireNonNull(Measure.class.getResourceAsStream("shipped.txt"));
        try (var in = new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8))) {
            return new Cards(KeptModel.read(in).orElseThrow());
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private int add(String forename, String born) {
        var values = new byte[Column.KNOWN][];
        values[Column.FORENAME.ordinal()] = forename.getBytes(StandardCharsets.US_ASCII);
        values[Column.SURNAME.ordinal()] = "Bray".getBytes(StandardCharsets.US_ASCII);
        values[Column.BIRTH.ordinal()] = born.isEmpty() ? null : born.getBytes(StandardCharsets.US_ASCII);
        int row = cards.add(forename.hashCode() + born.hashCode(), values, List.of());
        cards.ready();
        return row;
    }

    @BeforeEach
    void three_records() {
        father = add("John", "1980-03-09");
        son = add("John", "2012-05-21");
        noBirth = add("John", "");
    }

    /** Each record with how much it weighs above the threshold. */
    private Ties ties(Object... rowsAndWeights) {
        var ties = new Ties();
        for (int i = 0; i < rowsAndWeights.length; i += 2) {
            ties.add((Integer) rowsAndWeights[i], cards.threshold() + ((Number) rowsAndWeights[i + 1]).floatValue(), Cards.LEAST);
        }
        return ties;
    }

    @Test
    void a_record_that_might_be_either_s_is_neither_s() {
        rivals.note(noBirth, ties(father, 5, son, 1));
        assertThat(List.of(rivals.are(noBirth, father), rivals.are(father, noBirth), rivals.are(noBirth, son))).containsOnly(true);
        assertThat(rivals.are(father, son)).isFalse();
        assertThat(rivals.are(noBirth, noBirth)).isFalse();
    }

    @Test
    void an_initial_is_as_vague_as_no_birth() {
        int initial = add("J", "1980-03-09");
        rivals.note(initial, ties(father, 2, son, 2));
        assertThat(rivals.are(initial, father)).isTrue();
        int nameless = add("", "1980-03-09");
        rivals.note(nameless, ties(father, 2, son, 2));
        assertThat(rivals.are(nameless, father)).isTrue();
    }

    @Test
    void who_tells_both_has_no_rivals() {
        int full = add("John", "1980-03-10");
        rivals.note(full, ties(father, 5, son, 5));
        assertThat(rivals.are(full, father)).isFalse();
    }

    @Test
    void one_alone_is_nobody_s_rival() {
        rivals.note(noBirth, ties(father, 5));
        rivals.note(noBirth, ties());
        assertThat(rivals.are(noBirth, father)).isFalse();
    }

    @Test
    void what_is_too_light_is_no_rival() {
        rivals.note(noBirth, ties(father, 5, son, -0.5));
        assertThat(rivals.are(noBirth, father)).as("not likely enough to be joined").isFalse();
        rivals.note(noBirth, ties(father, 9, son, 2.5));
        assertThat(rivals.are(noBirth, father)).as("far less likely than the other").isFalse();
        rivals.note(noBirth, ties(father, 8, son, 2));
        assertThat(rivals.are(noBirth, son)).as("just not far less likely").isTrue();
    }

    @Test
    void the_least_likely_that_may_be_joined_is_a_rival_still() {
        rivals.note(noBirth, ties(father, 0, son, 0));
        assertThat(rivals.are(noBirth, father)).isTrue();
    }

    @Test
    void two_records_of_one_person_are_no_rivals_but_each_is_the_son_s() {
        int again = add("John", "1980-03-09");
        rivals.note(noBirth, ties(father, 5, again, 5));
        assertThat(rivals.are(noBirth, father)).isFalse();
        rivals.note(noBirth, ties(father, 5, again, 4, son, 3));
        assertThat(List.of(rivals.are(noBirth, father), rivals.are(noBirth, again), rivals.are(noBirth, son))).containsOnly(true);
    }

    @Test
    void another_forename_is_another_person_too() {
        int mother = add("Wilhelmina", "1980-03-09");
        int initial = add("J", "1980-03-09");
        rivals.note(initial, ties(father, 1, mother, 1));
        assertThat(rivals.are(initial, mother)).isTrue();
    }
}
