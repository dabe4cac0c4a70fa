package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.store.TestDatabase;

/** Whatever rows come, in whatever order and however they are shared out among files: what is believed at the end is the same. */
class OrderTest {
    private static final String HEADER = "ref,term_start,missed,forename,surname,dob,sex,nhs_number,local_id,address,postcode,uprn";
    private static final List<String> FORENAMES = List.of("Jan", "JAN", "Morwenna", "Ivy", "Zoë", "Zoe", "");
    private static final List<String> SURNAMES = List.of("Pascoe", "O'Brien", "OBRIEN", "Penrose-Hill", "Penrose Hill");
    private static final List<String> BIRTHS = List.of("03/05/2006", "09/02/2009", "03/05/1980", "");
    private static final List<String> NUMBERS = List.of("943 476 5919", "401 023 2137", "", "", "");
    private static final int ROWS = 40;

    static Stream<Arguments> trials() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(seed -> TestHub.databases().map(database -> Arguments.of(seed, database)));
    }

    @ParameterizedTest
    @MethodSource("trials")
    void neither_the_order_of_rows_nor_of_files_matters(int seed, TestDatabase database) {
        try (database; var other = copy(database)) {
            var rows = rows(new Random(seed), ROWS);
            var hub = new TestHub(database);
            load(hub, rows);
            var shuffled = new ArrayList<>(rows);
            var chance = new Random(seed + 100);
            Collections.shuffle(shuffled, chance);
            var hubOfParts = new TestHub(other);
            for (var from = 0; from < ROWS; ) {
                var to = Math.min(ROWS, from + 1 + chance.nextInt(15));
                load(hubOfParts, shuffled.subList(from, to));
                from = to;
            }
            assertThat(told(hubOfParts)).isEqualTo(told(hub));
        }
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_load_and_its_withdrawal_together_change_nothing(int seed, TestDatabase database) {
        try (database) {
            var chance = new Random(seed);
            var hub = new TestHub(database);
            load(hub, rows(chance, ROWS));
            var before = told(hub);
            var corrections = rows(chance, ROWS / 2);
            var load = hub.load("attendance", file(corrections));
            assertThat(load.corrected()).isPositive();
            hub.loads.withdraw(TestHub.ANALYST, load.id());
            assertThat(told(hub)).isEqualTo(before);
        }
    }

    private static TestDatabase copy(TestDatabase like) {
        return like.toString().startsWith("Derby") ? TestDatabase.derby(new HubRows()) : TestDatabase.postgres(new HubRows());
    }

    private static List<String> rows(Random chance, int number) {
        var rows = new ArrayList<String>();
        for (var i = 0; i < number; i++) {
            var house = chance.nextInt(5);
            var localId = chance.nextInt(3) == 0 ? "L" + chance.nextInt(8) : "";
            rows.add(String.join(
                    ",",
                    "r" + i,
                    "0" + (1 + chance.nextInt(9)) + "/09/2014",
                    String.valueOf(chance.nextInt(40)),
                    one(FORENAMES, chance),
                    one(SURNAMES, chance),
                    one(BIRTHS, chance),
                    chance.nextBoolean() ? "F" : "M",
                    one(NUMBERS, chance),
                    localId,
                    house + " Fore Street",
                    "TR14 8A" + "ABD".charAt(house % 3),
                    chance.nextBoolean() ? "10" + house : ""));
        }
        return rows;
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static String[] file(List<String> rows) {
        return Stream.concat(Stream.of(HEADER), rows.stream()).toArray(String[]::new);
    }

    private static void load(TestHub hub, List<String> rows) {
        hub.load("attendance", file(rows));
    }

    /** People as their rows, families as their members, facts with whom they are about. */
    private static List<Set<String>> told(TestHub hub) {
        var facts = new TreeSet<String>();
        hub.query(
                "select p.forenames, p.surname, p.born, f.reference, f.content, f.from_day from record_fact f"
                        + " join record_person p on p.id = f.subject where f.withdrawn = false and f.superseded_by is null",
                line -> facts.add(String.join(" | ", line)));
        return List.of(hub.people(), hub.families(TestHub.TODAY), facts);
    }
}
