package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;

/** Every level of a pattern, by its place and number. */
class LevelsTest {
    private final Records records = new Records(new RecordIds(), 2);

    private int row(String... pairs) {
        byte[][] values = new byte[records.width()][];
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            values[Column.place(pair.substring(0, at)).orElseThrow()] = pair.substring(at + 1).getBytes(StandardCharsets.UTF_8);
        }
        return records.add("r" + records.size(), values);
    }

    private int level(int field, int left, int right) {
        return Field.level(new Comparison(records).pattern(left, right), field);
    }

    @ParameterizedTest
    @CsvSource({"Mary Jane,Mary Jane,1", "Mary Jane,Mary Ann,2", "Mary Jane,Ann Jane,2", "Mary,M,2", "M,Mary,2", "Margaret,Margarte,2",
        "Mary,Zoe,3", "M,Z,3", "M,Zoe,3", "Mary,'',0", "'',Mary,0"})
    void middle_names(String left, String right, int expected) {
        int one = row("forename=Kit", "middle_names=" + left);
        assertThat(level(Field.MIDDLE, one, row("forename=Kit", "middle_names=" + right))).isEqualTo(expected);
    }

    @Test
    void middle_names_count_for_nobody_when_one_was_used_as_forename() {
        int one = row("forename=Rory", "middle_names=Isaac");
        int other = row("forename=Isaac", "middle_names=Rory");
        assertThat(level(Field.FORENAME, one, other)).isEqualTo(5);
        assertThat(level(Field.MIDDLE, one, other)).isZero();
        assertThat(level(Field.FORENAME, row("forename=Isaac"), row("forename=Rory", "middle_names=I"))).isEqualTo(8);
        assertThat(level(Field.FORENAME, row("forename=Isaac"), row("forename=Rory", "middle_names=Isaac Peter"))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"Zachary,Zachery,3", "Zachary,Zackery,7", "Martha,Maisie,8"})
    void forenames_by_likeness(String left, String right, int expected) {
        double likeness = new JaroWinklerSimilarity().apply(left.toUpperCase(Locale.ROOT), right.toUpperCase(Locale.ROOT));
        assertThat(likeness >= 0.88 ? 3 : likeness >= 0.76 ? 7 : 8).as("likeness " + likeness).isEqualTo(expected);
        assertThat(level(Field.FORENAME, row("forename=" + left), row("forename=" + right))).isEqualTo(expected);
    }

    @Test
    void likeness_of_names_is_cut_off_only_below_the_limit() {
        var random = new Random(6);
        var oracle = new JaroWinklerSimilarity();
        var spellings = new Spellings(records.names().dictionary());
        for (int i = 0; i < 4_000; i++) {
            String left = some(random);
            String right = random.nextBoolean() ? some(random) : left.substring(random.nextInt(2)) + some(random).substring(0, 1);
            int one = row("surname=" + left);
            int other = row("surname=" + right);
            float found = spellings.ofNames(records.names(), records.cell(one, Column.SURNAME), records.cell(other, Column.SURNAME), 0.76);
            double expected = oracle.apply(left, right);
            assertThat(found).as(left + " and " + right).isEqualTo(found == 0 ? 0 : (float) expected);
            assertThat(found > 0 || expected < 0.76).as(left + " and " + right + ": " + expected).isTrue();
        }
    }

    private static String some(Random random) {
        var name = new StringBuilder();
        int length = 2 + random.nextInt(7);
        for (int at = 0; at < length; at++) {
            name.append((char) ('A' + random.nextInt(6)));
        }
        return name.toString();
    }

    @Test
    void forename_and_surname_swapped_even_when_one_is_misspelt() {
        int one = row("forename=Rory", "surname=Penrose");
        assertThat(level(Field.FORENAME, one, row("forename=Penrose", "surname=Rorey"))).isEqualTo(6);
        assertThat(level(Field.FORENAME, one, row("forename=Penroze", "surname=Rory"))).isEqualTo(6);
        assertThat(level(Field.FORENAME, one, row("forename=Penrose", "surname=Zachary"))).isNotEqualTo(6);
        assertThat(level(Field.FORENAME, one, row("forename=Penrose"))).isNotEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"Smith-Jones,Smith-Okafor,3", "Okafor-Smith,Jones-Smith,3", "Smith-Jones,Okafor-Smith,3", "Jones-Smith,Smith-Okafor,3",
        "Smith-Jones,Jones,3", "Smith,Smith,1", "Zackery,Zachary,5", "Smith,Okafor,7"})
    void surnames(String left, String right, int expected) {
        assertThat(level(Field.SURNAME, row("surname=" + left), row("surname=" + right))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"F,F,1,6", "F,M,2,7", "M,M,1,7", "F,'',0,7", "'',F,0,7"})
    void sex_and_surnames_of_women(String left, String right, int sex, int surname) {
        int one = row("surname=Smith", "sex=" + left);
        int other = row("surname=Okafor", "sex=" + right);
        assertThat(level(Field.SEX, one, other)).isEqualTo(sex);
        assertThat(level(Field.SURNAME, one, other)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource({"nhs_number,0", "upn,1", "nino,2"})
    void each_number_has_its_place(String column, int place) {
        int one = row(column + "=AB123456C", "source=x");
        int other = row(column + "=AB123465C", "source=y");
        assertThat(level(Field.NHS + place, one, other)).isEqualTo(2);
        assertThat(level(Field.NHS + place, one, one)).isEqualTo(1);
        assertThat(level(Field.NHS + place, one, row(column + "=ZZ987654D"))).isEqualTo(3);
        assertThat(level(Field.NHS + place, one, row("source=y"))).isZero();
        assertThat(level(Field.NHS + place, row("source=y"), one)).isZero();
        assertThat(level(Field.SOURCE, one, other)).isEqualTo(2);
        assertThat(level(Field.SOURCE, one, one)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"winston hills,winston hills,1", "winston hills,winston hils,2", "zachary,zackery,3", "winston,zed,4", "winston,'',0",
        "'',winston,0"})
    void further_texts_have_their_places(String left, String right, int expected) {
        int one = row("other1=" + left, "other2=same");
        int other = row("other1=" + right, "other2=same");
        assertThat(level(Field.OTHER, one, other)).isEqualTo(expected);
        assertThat(level(Field.OTHER + 1, one, other)).isEqualTo(1);
        assertThat(level(Field.OTHER + 1, one, row("other2=zxq"))).isEqualTo(4);
    }
}
