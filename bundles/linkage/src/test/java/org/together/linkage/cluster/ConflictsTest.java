package org.together.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Field;

/** Levels as {@link Field} tells them: 1 is the same; the last are different. */
class ConflictsTest {
    private static final long SAME_NAME = pattern(Field.FORENAME, 1, Field.SURNAME, 1);
    private static final long ALIKE = SAME_NAME | pattern(Field.BIRTH, 1, Field.PLACE, 1);
    private static final int[] NUMBERS = {Field.NHS, Field.UPN, Field.NINO};

    private static long pattern(int... fieldsAndLevels) {
        long pattern = 0;
        for (int i = 0; i < fieldsAndLevels.length; i += 2) {
            pattern |= (long) fieldsAndLevels[i + 1] << 4 * fieldsAndLevels[i];
        }
        return pattern;
    }

    /** Alike in all but these fields. */
    private static long but(int... fieldsAndLevels) {
        long pattern = ALIKE;
        for (int i = 0; i < fieldsAndLevels.length; i += 2) {
            pattern &= ~(15L << 4 * fieldsAndLevels[i]);
        }
        return pattern | pattern(fieldsAndLevels);
    }

    private static boolean joins(long pattern) {
        return !Conflicts.contradict(pattern, false) && !Conflicts.saysTooLittle(pattern, false);
    }

    @Test
    void records_that_agree_may_be_joined() {
        assertThat(joins(ALIKE)).isTrue();
        for (int forename = 1; forename <= 6; forename++) {
            assertThat(joins(but(Field.FORENAME, forename))).as("forename " + forename).isTrue();
        }
        for (int surname = 0; surname <= 7; surname++) {
            assertThat(joins(but(Field.SURNAME, surname))).as("at one place, surname " + surname).isTrue();
        }
        for (int birth = 1; birth <= 7; birth++) {
            assertThat(joins(but(Field.BIRTH, birth))).as("birth " + birth).isTrue();
        }
        assertThat(joins(but(Field.BIRTH, 0))).isTrue();
        assertThat(joins(but(Field.PLACE, 8))).isTrue();
    }

    @Test
    void dates_of_birth_that_contradict_each_other_are_never_joined() {
        for (int number : NUMBERS) {
            assertThat(Conflicts.saysTooLittle(but(Field.BIRTH, 8, number, 1), true)).isTrue();
            assertThat(Conflicts.contradict(but(Field.BIRTH, 8, number, 1), false)).as("a third record may bring them together").isFalse();
            assertThat(Conflicts.contradict(but(Field.BIRTH, 9, number, 1), true)).as("father and son").isTrue();
        }
        assertThat(Conflicts.contradict(but(Field.BIRTH, 8), false)).isTrue();
        assertThat(Conflicts.contradict(but(Field.BIRTH, 8), true)).as("the agency holds them for one").isFalse();
        assertThat(Conflicts.contradict(but(Field.BIRTH, 7), false)).isFalse();
    }

    @Test
    void the_name_alone_is_too_little() {
        assertThat(Conflicts.saysTooLittle(SAME_NAME, false)).isTrue();
        assertThat(Conflicts.saysTooLittle(SAME_NAME, true)).as("the agency's own number agrees").isFalse();
        assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(Field.BIRTH, 7, Field.PLACE, 6), false)).isTrue();
        assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(Field.BIRTH, 3, Field.PLACE, 8), false)).as("days alike").isTrue();
        assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(Field.BIRTH, 2), false)).isFalse();
        assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(Field.PLACE, 5), false)).isFalse();
        for (int number : NUMBERS) {
            assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(number, 1), false)).isFalse();
            assertThat(Conflicts.saysTooLittle(SAME_NAME | pattern(number, 3), false)).isTrue();
        }
    }

    @Test
    void another_name_with_the_same_birth_is_another_person_unless_a_number_agrees() {
        long other = but(Field.FORENAME, 7, Field.SURNAME, 5, Field.PLACE, 7);
        assertThat(Conflicts.contradict(other, false)).isTrue();
        assertThat(Conflicts.contradict(other, true)).as("households share an agency's number").isTrue();
        for (int number : NUMBERS) {
            assertThat(Conflicts.contradict(other | pattern(number, 1), false)).isFalse();
            assertThat(Conflicts.saysTooLittle(other | pattern(number, 1), false)).isFalse();
            assertThat(Conflicts.contradict(other | pattern(number, 3), false)).isTrue();
        }
        assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, 8, Field.SURNAME, 7, Field.BIRTH, 5, Field.NHS, 1), false)).isTrue();
        assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, 8, Field.BIRTH, 5, Field.NHS, 1), false)).isFalse();
    }

    @Test
    void twins_are_never_joined() {
        for (int forename = 7; forename <= 8; forename++) {
            assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, forename), false)).isTrue();
            assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, forename), true)).as("by the household's number").isTrue();
            assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, forename, Field.UPN, 1), false)).isFalse();
            assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, forename, Field.UPN, 1, Field.SEX, 2), false)).isTrue();
        }
        assertThat(Conflicts.saysTooLittle(but(Field.FORENAME, 0), false)).isTrue();
        for (int number : NUMBERS) {
            assertThat(Conflicts.contradict(but(Field.FORENAME, 3, number, 3), false)).as("Jayden and Kayden").isTrue();
            assertThat(Conflicts.contradict(but(Field.FORENAME, 4, number, 3), false)).as("J and Jayden").isTrue();
        }
    }

    @Test
    void other_numbers_are_believed_unless_all_else_agrees() {
        for (int number : NUMBERS) {
            for (int forename : new int[] {1, 2, 5, 6}) {
                assertThat(joins(but(Field.FORENAME, forename, number, 3))).as("a number given anew").isTrue();
            }
            assertThat(joins(but(number, 2))).isTrue();
            assertThat(joins(but(Field.SURNAME, 4, number, 3))).isTrue();
            assertThat(joins(but(Field.SURNAME, 5, number, 3))).isFalse();
            assertThat(joins(but(Field.BIRTH, 2, number, 3))).isTrue();
            assertThat(joins(but(Field.BIRTH, 3, number, 3))).isFalse();
            assertThat(joins(but(Field.PLACE, 5, number, 3))).isTrue();
            assertThat(joins(but(Field.PLACE, 6, number, 3))).as("a namesake elsewhere").isFalse();
            assertThat(joins(but(Field.PLACE, 0, number, 3))).isFalse();
            assertThat(joins(but(Field.BIRTH, 0, number, 3))).isFalse();
            assertThat(Conflicts.contradict(but(Field.BIRTH, 5, number, 3), true)).isTrue();
        }
        assertThat(joins(but(Field.BIRTH, 5, Field.UPN, 3, Field.NHS, 1))).as("of two numbers one agrees").isTrue();
    }

    @Test
    void another_surname_elsewhere_is_too_little() {
        for (int surname = 5; surname <= 7; surname++) {
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 7), false)).isTrue();
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 0), false)).isTrue();
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 4), false)).as("a neighbour").isTrue();
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 3), false)).isFalse();
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 7), true)).isFalse();
            assertThat(Conflicts.saysTooLittle(but(Field.SURNAME, surname, Field.PLACE, 7, Field.NINO, 1), false)).isFalse();
        }
    }

    @Test
    void two_who_differ_in_birth_or_forename_are_others_to_a_vague_record() {
        assertThat(Conflicts.areOthers(but(Field.BIRTH, 7))).isTrue();
        assertThat(Conflicts.areOthers(but(Field.FORENAME, 7))).isTrue();
        assertThat(Conflicts.areOthers(but(Field.BIRTH, 6, Field.FORENAME, 6))).isFalse();
    }

    @Test
    void three_slips_at_once_are_rather_somebody_else() {
        long neighbour = but(Field.FORENAME, 3, Field.BIRTH, 3, Field.PLACE, 5);
        assertThat(Conflicts.saysTooLittle(neighbour, false)).as("Emma and Gemma next door").isTrue();
        assertThat(Conflicts.saysTooLittle(neighbour, true)).isFalse();
        assertThat(Conflicts.saysTooLittle(neighbour | pattern(Field.NHS, 1), false)).isFalse();
        assertThat(joins(but(Field.FORENAME, 3, Field.BIRTH, 3))).isTrue();
        assertThat(joins(but(Field.FORENAME, 3, Field.SURNAME, 2))).isTrue();
        assertThat(joins(but(Field.FORENAME, 2, Field.SURNAME, 2, Field.PLACE, 4))).isTrue();
        assertThat(joins(but(Field.FORENAME, 3, Field.SURNAME, 2, Field.BIRTH, 2))).isFalse();
        assertThat(joins(but(Field.FORENAME, 3, Field.SURNAME, 2, Field.PLACE, 4))).isFalse();
        assertThat(joins(but(Field.SURNAME, 2, Field.BIRTH, 2, Field.PLACE, 4))).isFalse();
    }

    @Test
    void another_surname_at_one_address_needs_the_very_birthday() {
        assertThat(joins(but(Field.SURNAME, 7))).isTrue();
        assertThat(joins(but(Field.SURNAME, 7, Field.BIRTH, 2))).as("two of one house").isFalse();
        assertThat(joins(but(Field.SURNAME, 4, Field.BIRTH, 2))).as("a surname that is known to be theirs").isTrue();
    }
}
