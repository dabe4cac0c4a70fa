package org.together.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

class SamplesTest {
    private final Workers workers = new Workers(1);

    /** Records of which each column given holds one text for every second record and another for the rest. */
    private static Records records(int rows, int others, int... columns) {
        var records = new Records(new RecordIds(), others);
        for (int row = 0; row < rows; row++) {
            var values = new byte[Column.MOST][];
            for (int column : columns) {
                values[column] = text(column, row);
            }
            records.add("r" + row, values);
        }
        return records;
    }

    private static byte[] text(int column, int row) {
        String text = column == Column.BIRTH.ordinal() ? "198" + row % 2 + "-03-04" : column > Column.KNOWN ? "T" + row : "AB" + row % 2;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private List<String> titles(Records records) {
        return Samples.of(records, workers).shared().stream().map(Sample::title).toList();
    }

    @Test
    void learns_from_pairs_that_share_what_was_filled_in() {
        assertThat(titles(records(6, 0, 0, 2, 4, 7, 8, 10, 11, 12))).containsExactly("date of birth", "both names", "surname and postcode",
                "place", "NHS number", "UPN", "NINO");
        assertThat(titles(records(6, 0, 2))).isEmpty();
        assertThat(titles(records(6, 0, 0, 4))).containsExactly("date of birth");
        assertThat(titles(records(6, 0, 0, 2))).containsExactly("both names");
        assertThat(titles(records(6, 0, 8))).containsExactly("place");
        assertThat(titles(records(6, 0, 7))).containsExactly("place");
        assertThat(titles(records(6, 0, 11))).containsExactly("UPN");
    }

    @Test
    void a_further_text_is_shared_only_when_it_tells_people_apart() {
        assertThat(titles(records(300, 2, Column.KNOWN, Column.KNOWN + 1))).containsExactly("other2");
    }

    @Test
    void what_is_shared_is_left_out_of_account() {
        var shared = Samples.of(records(6, 2, 0, 2, 4, 7, 8, 11, 14), workers).shared();
        assertThat(fields(shared.get(0))).containsExactly(Field.BIRTH);
        assertThat(fields(shared.get(1))).containsExactly(Field.FORENAME, Field.SURNAME);
        assertThat(fields(shared.get(2))).containsExactly(Field.SURNAME, Field.PLACE);
        assertThat(fields(shared.get(3))).containsExactly(Field.PLACE);
        assertThat(fields(shared.get(4))).containsExactly(Field.SOURCE, Field.UPN);
        assertThat(fields(shared.get(5))).containsExactly(Field.OTHER + 1);
    }

    private static List<Integer> fields(Sample sample) {
        return java.util.stream.IntStream.range(0, Field.MOST).filter(field -> !sample.tells(field)).boxed().toList();
    }

    @Test
    void every_pair_that_shares_a_birth_stands_in_the_sample_of_few_records() {
        var births = Samples.of(records(6, 0, 0, 4), workers).shared().get(0);
        assertThat(births.pairs()).isEqualTo(6);
        assertThat(births.seen()).isEqualTo(6);
        assertThat(births.patterns()).hasSize(1);
        assertThat(Field.level(births.patterns()[0], Field.BIRTH)).isEqualTo(Field.SAME);
        assertThat(Field.level(births.patterns()[0], Field.FORENAME)).isEqualTo(Field.SAME);
    }

    private static Records places(String... cells) {
        var records = new Records(new RecordIds(), 0);
        for (String cell : cells) {
            String[] told = cell.split("\\|", -1);
            var values = new byte[Column.MOST][];
            values[7] = told[0].getBytes(StandardCharsets.US_ASCII);
            values[8] = told[1].getBytes(StandardCharsets.US_ASCII);
            values[9] = told[2].getBytes(StandardCharsets.US_ASCII);
            records.add("p" + records.size(), values);
        }
        return records;
    }

    @Test
    void a_place_agreed_on_counts_by_how_rare_it_is() {
        var records = places("1 High St|TR1 1AA|77", "1 High Street|TR1 1AA|", "2 Low Lane|TR1 1AA|77", "1 High St|TR9 9ZZ|",
                "3 Quay|PL1 1AA|", "4 Quay|PL2 2AA|", "5 Quay|PL3 3AA|", "6 Quay|PL4 4AA|");
        var flat = new double[2][Field.MOST][Field.LEVELS];
        var parameters = new Parameters(flat, .1, new double[Field.MOST][Field.LEVELS], new double[Field.MOST]);
        var rarity = new Rarity(records, workers);
        var scorer = new Scorer(records, new Model(parameters, rarity, 100, 10, 5, 0));
        float address = rarity.of(Column.ADDRESS, records.cell(0, Column.ADDRESS));
        float postcode = rarity.of(Column.POSTCODE, records.cell(0, Column.POSTCODE));
        float uprn = rarity.of(Column.UPRN, records.cell(0, Column.UPRN));
        assertThat(scorer.chance(Field.PLACE, 1, 0, 1)).isEqualTo(-Math.max(address, postcode + 3));
        assertThat(scorer.chance(Field.PLACE, 1, 0, 2)).isEqualTo(-Math.max(uprn, postcode + 3));
        assertThat(scorer.chance(Field.PLACE, 2, 0, 3)).isEqualTo(-address);
        assertThat(scorer.chance(Field.PLACE, 1, 0, 3)).isEqualTo(-address);
        assertThat(scorer.chance(Field.PLACE, 3, 0, 1)).isEqualTo(-postcode - 5);
        assertThat(scorer.chance(Field.PLACE, 4, 0, 1)).isEqualTo(-postcode);
        assertThat(scorer.chance(Field.PLACE, 5, 0, 1)).isEqualTo(-postcode);
        assertThat(scorer.chance(Field.PLACE, 8, 0, 1)).isEqualTo(parameters.strangers(Field.PLACE, 8));
        assertThat(address).isCloseTo((float) (Math.log(8.0 / 3) / Math.log(2)), within(1e-5f));
        assertThat(scorer.householdsToPeople()).isEqualTo(1f, within(1e-5f));
    }
}
