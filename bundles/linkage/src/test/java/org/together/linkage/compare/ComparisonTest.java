package org.together.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;

class ComparisonTest {
    private final Records records = new Records(new RecordIds(), 1);

    private int row(String... pairs) {
        byte[][] values = new byte[records.width()][];
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            values[Column.place(pair.substring(0, at)).orElseThrow()] = pair.substring(at + 1).getBytes(StandardCharsets.UTF_8);
        }
        return records.add("r" + records.size(), values);
    }

    private String words(int field, int left, int right) {
        return Field.words(field, Field.level(new Comparison(records).pattern(left, right), field));
    }

    private String words(int field, String column, String left, String right) {
        return words(field, row(column + "=" + left), row(column + "=" + right));
    }

    @ParameterizedTest
    @CsvSource({"Elizabeth,Elizabeth,same forename", "Elizabeth,Liz,forenames said for one another",
            "Catherine,Cathrine,forename spelt alike",
        "J,James,forename agrees with an initial", "Peter,Zoe,different forename", "Mohammed,Muhammad,forenames said for one another"})
    void compares_forenames(String left, String right, String words) {
        assertThat(words(Field.FORENAME, "forename", left, right)).isEqualTo(words);
    }

    @Test
    void knows_middle_names_used_first_and_names_swapped() {
        int full = row("forename=Rory", "middle_names=Isaac", "surname=Penrose");
        assertThat(words(Field.FORENAME, full, row("forename=Isaac", "surname=Penrose"))).isEqualTo("middle name used as forename");
        assertThat(words(Field.FORENAME, full, row("forename=Penrose", "surname=Rory"))).isEqualTo("forename and surname swapped");
        assertThat(words(Field.SURNAME, full, row("forename=Penrose", "surname=Rory"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"O'Brien,OBrien,same surname", "Mac Donald,MacDonald,same surname", "Smith,Smithe,surname spelt alike",
        "Jones,Smith-Jones,surname shares a part", "Smith,Okafor,different surname"})
    void compares_surnames(String left, String right, String words) {
        assertThat(words(Field.SURNAME, "surname", left, right)).isEqualTo(words);
    }

    @Test
    void knows_former_surnames_and_tells_women_apart() {
        int married = row("surname=Okafor", "former_surname=Trelawny", "sex=F");
        assertThat(words(Field.SURNAME, married, row("surname=Trelawny"))).isEqualTo("former surname");
        assertThat(words(Field.SURNAME, married, row("surname=Nguyen", "sex=F"))).isEqualTo("different surname, women");
    }

    @ParameterizedTest
    @CsvSource({"1980-03-07,07/03/1980,same date of birth", "1980-03-07,1980-07-03,day and month of birth swapped",
        "1980-03-07,1980-03-17,date of birth differs by one digit", "1980-03-17,1980-03-71,date of birth differs by one digit",
        "1980-03-07,1980-01-01,'1 January or only the year given, same year'",
                "1980-03-07,1980,'1 January or only the year given, same year'",
        "1980-03-07,1980-03-25,'same year, and month or day of birth'", "1980-03-07,1993-03-07,'same day and month, other year of birth'",
        "1980-03-07,1980-11-25,same year of birth only", "1980-03-07,1982-11-25,different date of birth",
                "1980-03-07,2009-11-25,born a generation apart"})
    void compares_dates_of_birth(String left, String right, String words) {
        assertThat(words(Field.BIRTH, "dob", left, right)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"9434765919,943 476 5919,same NHS number", "9434765919,9434756919,NHS number differs by one sign",
        "9434765919,943476591,NHS number differs by one sign", "9434765919,9434760000,different NHS number", "9434765919,0000000000,''"})
    void compares_numbers(String left, String right, String words) {
        assertThat(words(Field.NHS, "nhs_number", left, right)).isEqualTo(words);
    }

    @Test
    void compares_places_as_one_field() {
        int home = row("address=14 High Street", "postcode=TR1 1AA");
        assertThat(words(Field.PLACE, home, row("address=14 High St", "postcode=tr11aa"))).isEqualTo("same address");
        assertThat(words(Field.PLACE, home, row("address=14 High St, Truro", "postcode=TR1 1AA")))
                .isEqualTo("address written alike, same postcode");
        assertThat(words(Field.PLACE, home, row("address=16 High St", "postcode=TR1 1AA"))).isEqualTo("same postcode, other address");
        assertThat(words(Field.PLACE, home, row("postcode=TR1 1AA"))).isEqualTo("same postcode, no address");
        assertThat(words(Field.PLACE, home, row("address=2 Mill Lane", "postcode=TR1 1ZZ"))).isEqualTo("near postcode");
        assertThat(words(Field.PLACE, home, row("address=2 Mill Lane", "postcode=PL30 9XX"))).isEqualTo("different address");
        assertThat(words(Field.PLACE, row("uprn=100012345678"), row("uprn=100012345678"))).isEqualTo("same address");
    }

    @Test
    void what_is_missing_says_nothing() {
        int empty = row();
        int full = row("forename=Ann", "surname=Lee", "dob=1980-03-07", "address=1 High Street", "postcode=TR1 1AA", "upn=A123",
                "other1=blue");
        assertThat(new Comparison(records).pattern(empty, full)).isZero();
        assertThat(new Comparison(records).pattern(empty, empty)).isZero();
    }

    @Test
    void is_the_same_whichever_comes_first() {
        var random = new Random(8);
        String[] columns = {"forename", "middle_names", "surname", "former_surname", "dob", "sex", "address", "postcode", "nhs_number",
                "other1"};
        String[] names = {"Ann", "Anne Marie", "Smith", "Smith-Jones", "Jones", "A", "Liz", "Elizabeth", "Smyth", "O'Brien", "Marie", ""};
        for (int i = 0; i < 400; i++) {
            String[] cells = new String[columns.length];
            for (int c = 0; c < cells.length; c++) {
                String name = names[random.nextInt(names.length)];
                cells[c] = columns[c] + "=" + switch (columns[c]) {
                    case "dob" -> "19%02d-%02d-%02d".formatted(80 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4));
                    case "sex" -> random.nextBoolean() ? "F" : "M";
                    case "address" -> random.nextInt(3) + " " + name + " St";
                    case "postcode" -> "TR1 1A" + (char) ('A' + random.nextInt(3));
                    case "nhs_number" -> "94347659" + random.nextInt(30);
                    default -> name;
                };
            }
            row(cells);
        }
        var comparison = new Comparison(records);
        for (int left = 0; left < records.size(); left++) {
            for (int right = 0; right < left; right++) {
                assertThat(comparison.pattern(left, right)).isEqualTo(comparison.pattern(right, left));
            }
        }
    }
}
