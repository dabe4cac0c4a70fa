package org.together.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

class CoincidencesTest {
    private static final double SEEN = 0.25;

    /** Ten records; of each column given, so many of them share a value and the others have one each. */
    private static Rarity rarity(Object... columnsAndSharing) {
        var records = new Records(new RecordIds(), 0);
        for (int row = 0; row < 10; row++) {
            var values = new byte[Column.MOST][];
            for (int i = 0; i < columnsAndSharing.length; i += 2) {
                var column = (Column) columnsAndSharing[i];
                int number = row < (Integer) columnsAndSharing[i + 1] ? 0 : row;
                values[column.ordinal()] = text(column, number).getBytes(StandardCharsets.US_ASCII);
            }
            records.add("r" + row, values);
        }
        return new Rarity(records, new Workers(1));
    }

    private static String text(Column column, int number) {
        return switch (column) {
            case BIRTH -> "198" + number + "-03-04";
            case POSTCODE -> "TR1 " + number + "AA";
            case ADDRESS -> number + " High Street";
            case UPRN -> "10000000" + number;
            default -> "Name" + "abcdefghij".charAt(number);
        };
    }

    private static double[][] corrected(Rarity rarity) {
        var strangers = new double[Field.MOST][Field.LEVELS];
        Arrays.stream(strangers).forEach(levels -> Arrays.fill(levels, SEEN));
        new Coincidences(rarity).correct(strangers);
        return strangers;
    }

    /** Of ten records so many share a value. */
    private static double chance(int sharing) {
        return sharing * (sharing - 1) / 90.0;
    }

    @Test
    void full_agreement_of_strangers_is_as_likely_as_two_values_drawn_are_the_same() {
        var strangers = corrected(rarity(Column.FORENAME, 4, Column.SURNAME, 5, Column.BIRTH, 2));
        assertThat(strangers[Field.FORENAME][Field.SAME]).isEqualTo(chance(4));
        assertThat(strangers[Field.SURNAME][Field.SAME]).isEqualTo(chance(5));
        assertThat(strangers[Field.BIRTH][Field.SAME]).isEqualTo(chance(2));
        assertThat(strangers[Field.FORENAME][Field.SAME + 1]).as("other levels are left as they were seen").isEqualTo(SEEN);
    }

    @Test
    void where_nothing_is_shared_or_filled_in_what_was_seen_stands() {
        var strangers = corrected(rarity(Column.FORENAME, 0));
        assertThat(Arrays.stream(strangers).flatMapToDouble(Arrays::stream)).containsOnly(SEEN);
    }

    @Test
    void a_place_is_agreed_on_by_address_or_property_and_more_often_by_postcode() {
        var place = corrected(rarity(Column.ADDRESS, 3, Column.UPRN, 4, Column.POSTCODE, 5))[Field.PLACE];
        assertThat(place[1]).isEqualTo(chance(4));
        assertThat(place[2]).isEqualTo(chance(4));
        assertThat(place[3]).isEqualTo(chance(5) * 0.03);
        assertThat(place[4]).isEqualTo(chance(5));
        assertThat(place[5]).isEqualTo(chance(5));
        assertThat(place[6]).isEqualTo(SEEN);
        assertThat(corrected(rarity(Column.ADDRESS, 6, Column.UPRN, 4))[Field.PLACE][1]).isEqualTo(chance(6));
    }
}
