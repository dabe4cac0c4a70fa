package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.hub.Load;
import org.together.store.TestDatabase;

class PeopleTest {
    private static final String PUPILS = "ref,term_start,forename,surname,dob,nhs_number,upn,address,postcode,uprn";
    private static final String CASES = "case_ref,from,forename,surname,dob,nhs_number,address,postcode,"
            + "parent_forename,parent_surname,parent_dob,parent_postcode,parent_address";
    private static final String NHS = "9434765919";

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_twins_and_namesakes_apart(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jan,Bray,01/02/2006,,,1 Fore St,TR1 1AA,1",
                "2,01/09/2014,Tom,Bray,01/02/2006,,,1 Fore St,TR1 1AA,1",
                "3,01/09/2014,Jan,Bray,05/08/1971,,,1 Fore St,TR1 1AA,1",
                "4,01/09/2014,Jan,Bray,17/11/2004,,,9 High St,TR2 4ZZ,2");
        assertThat(hub.column("select id from record_person")).hasSize(4);
        assertThat(hub.families(TestHub.TODAY)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void follows_a_number_unless_the_date_of_birth_contradicts_it(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", PUPILS, "1,01/09/2014,Jan,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1");
        hub.load("care", CASES, "c1,01/10/2014,Janet,Bray-Hill,01/02/2006," + NHS + ",2 Fore St,TR1 1AB,,,,,");
        assertThat(hub.people()).singleElement().asString().contains("Jan Bray", "Janet Bray-Hill");
        hub.load("care", CASES, "c2,01/10/2014,Jan,Bray,23/08/1974," + NHS + ",2 Fore St,TR1 1AB,,,,,");
        assertThat(hub.people()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void parts_people_again_when_what_joined_them_is_withdrawn(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", PUPILS, "1,01/09/2014,Jan,Bray,," + NHS + ",,1 Fore St,TR1 1AA,1");
        hub.load("care", CASES, "c1,01/10/2014,Jan,Bray,01/02/2006,,9 High St,TR2 4ZZ,,,,,");
        var before = hub.people();
        assertThat(before).hasSize(2);
        var bridge = hub.load("care", CASES, "c2,01/11/2014,Jan,Bray,01/02/2006," + NHS + ",9 High St,TR2 4ZZ,,,,,");
        assertThat(hub.people()).hasSize(1);
        assertThat(hub.column("select count(distinct subject) from record_fact where withdrawn = false")).containsExactly("1");
        hub.loads.withdraw(TestHub.ANALYST, bridge.id());
        assertThat(hub.people()).isEqualTo(before);
        assertThat(hub.column("select count(distinct subject) from record_fact where withdrawn = false")).containsExactly("2");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void counts_a_parent_who_lives_elsewhere_in_both_families(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "care",
                CASES,
                "c1,01/10/2014,Jan,Bray,01/02/2006,,1 Fore St,TR1 1AA,Ann,Bray,04/04/1980,TR1 1AA,1 Fore Street",
                "c2,01/10/2014,Jan,Bray,01/02/2006,,1 Fore St,TR1 1AA,Ted,Hill,04/04/1979,TR2 4ZZ,9 High St",
                "c3,01/10/2014,Eve,Hill,01/02/2013,,9 High St,TR2 4ZZ,Ted,Hill,04/04/1979,TR2 4ZZ,9 High St");
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Bray family [Ann, Jan, Ted (elsewhere)]", "Hill family [Eve, Ted]");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_a_family_the_same_when_it_moves_and_remembers_who_stayed(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jan,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1",
                "2,01/09/2014,Ann,Bray,01/02/1980,,H801200001001,1 Fore St,TR1 1AA,1",
                "3,01/09/2014,Ted,Bray,01/02/1979,,,1 Fore St,TR1 1AA,1");
        var family = hub.column("select id from record_family");
        hub.load("care", CASES, "c1,01/03/2016,Jan,Bray,01/02/2006," + NHS + ",9 High St,TR2 4ZZ,,,,,");
        assertThat(hub.column("select id from record_family")).isEqualTo(family);
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Bray family [Jan]");
        assertThat(hub.families(TestHub.TODAY.withYear(2015))).containsExactly("Bray family [Ann, Jan, Ted]");
    }

    @Test
    void does_not_depend_on_the_order_of_loads() {
        var outcomes = new HashSet<String>();
        var families = new HashSet<String>();
        for (var seed = 0; seed < 12; seed++) {
            try (var database = TestDatabase.derby(new HubRows())) {
                var hub = new TestHub(database);
                inOrder(hub, files(), seed);
                outcomes.add(hub.people().toString());
                families.add(hub.families(TestHub.TODAY).toString());
            }
        }
        assertThat(outcomes).hasSize(1);
        assertThat(families).hasSize(1);
    }

    @Test
    void is_as_if_a_withdrawn_load_had_never_come() {
        for (var seed = 0; seed < 8; seed++) {
            try (var database = TestDatabase.derby(new HubRows())) {
                var hub = new TestHub(database);
                var files = files();
                inOrder(hub, files, seed);
                var expectedPeople = hub.people();
                var expectedFamilies = hub.families(TestHub.TODAY);
                var extra = new ArrayList<Load>();
                extra.add(hub.load(
                        "care",
                        CASES,
                        "x1,01/05/2015,Jan,Bray,01/02/2006," + NHS + ",77 New Rd,TR9 9ZZ,Ted,Hill,04/04/1979,TR1 1AA,1 Fore St"));
                extra.add(hub.load("attendance", PUPILS, "1,01/09/2014,Janet,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1"));
                extra.add(hub.load("care", CASES, "x1,01/05/2015,Jane,Bray,01/02/2006," + NHS + ",77 New Rd,TR9 9ZZ,,,,,"));
                Collections.shuffle(extra, new Random(seed));
                extra.forEach(load -> hub.loads.withdraw(TestHub.ANALYST, load.id()));
                assertThat(hub.people()).as("seed %s", seed).isEqualTo(expectedPeople);
                assertThat(hub.families(TestHub.TODAY)).as("seed %s", seed).isEqualTo(expectedFamilies);
            }
        }
    }

    private static List<String[]> files() {
        return new ArrayList<>(List.of(
                new String[] {"attendance", PUPILS, "1,01/09/2014,Jan,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1"},
                new String[] {"attendance", PUPILS, "2,01/09/2014,Ann,Bray,01/02/1980,,H801200001001,1 Fore St,TR1 1AA,"},
                new String[] {"attendance", PUPILS, "3,01/01/2015,JAN,BRAY,01/02/2006,,,1 Fore Street,TR1 1AA,1"},
                new String[] {"attendance", PUPILS, "4,01/01/2015,Jan,Bray,,9434765919,,9 High St,TR2 4ZZ,"},
                new String[] {
                    "care", CASES, "c1,01/10/2014,Jan,Bray,01/02/2007," + NHS + ",9 High St,TR2 4ZZ,Ted,Hill,04/04/1979,TR2 4ZZ,9 High St"
                },
                new String[] {
                    "care", CASES, "c2,01/10/2014,Eve,Hill,01/02/2013,,9 High St,TR2 4ZZ,Ann,Bray,01/02/1980,TR1 1AA,1 Fore St"
                }));
    }

    private static void inOrder(TestHub hub, List<String[]> files, int seed) {
        Collections.shuffle(files, new Random(seed));
        files.forEach(file -> hub.load(file[0], file[1], file[2]));
    }
}
