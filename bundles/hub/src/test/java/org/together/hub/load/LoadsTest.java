package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.hub.Load.State;
import org.together.store.TestDatabase;

class LoadsTest {
    private static final String HEADER = "ref,term_start,missed,forename,surname,dob,sex,nhs_number,address,postcode,uprn";
    private static final String JAN = "r1,01/09/2014,12,Jan,Pascoe,03/05/2006,M,943 476 5919,1 Fore Street,tr148aa,0100";
    private static final String MORWENNA = "r2,01/09/2014,3,Morwenna,Pascoe,09/02/2009,F,,1 Fore St,TR14 8AA,100";

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_what_a_file_says(TestDatabase database) {
        var hub = new TestHub(database);
        var load = hub.load("attendance", HEADER, JAN, MORWENNA);
        assertThat(load.remark()).isEmpty();
        assertThat(load.state()).isEqualTo(State.DONE);
        assertThat(load.accepted()).isEqualTo(2);
        assertThat(hub.facts()).hasSize(2);
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Pascoe family [Jan, Morwenna]");
        assertThat(hub.column("select locality from record_family")).containsExactly("Camborne");
        assertThat(hub.door.entries).singleElement().asString().contains("loaded a feed").doesNotContain("Pascoe");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void changes_nothing_when_the_same_file_comes_again(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", HEADER, JAN, MORWENNA);
        var before = hub.people();
        var again = hub.load("attendance", HEADER, JAN, MORWENNA);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.accepted() + again.corrected() + again.rejected()).isZero();
        assertThat(hub.people()).isEqualTo(before);
        assertThat(hub.facts()).hasSize(2);
        assertThat(hub.column("select count(*) from hub_record")).containsExactly("2");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void replaces_what_a_row_said_before_and_brings_it_back(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", HEADER, JAN, MORWENNA);
        var corrected = hub.load("attendance", HEADER, JAN.replace(",12,", ",15,"), MORWENNA);
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(hub.facts()).hasSize(2).anyMatch(fact -> fact.contains("15")).noneMatch(fact -> fact.contains("12"));
        var withdrawn = hub.loads.withdraw(TestHub.ANALYST, corrected.id());
        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(hub.facts()).hasSize(2).anyMatch(fact -> fact.contains("12")).noneMatch(fact -> fact.contains("15"));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_the_last_correction_when_one_before_it_is_withdrawn(TestDatabase database) {
        var hub = new TestHub(database);
        var first = hub.load("attendance", HEADER, JAN);
        var second = hub.load("attendance", HEADER, JAN.replace(",12,", ",15,"));
        var third = hub.load("attendance", HEADER, JAN.replace(",12,", ",18,"));
        hub.loads.withdraw(TestHub.ANALYST, second.id());
        assertThat(hub.facts()).singleElement().asString().contains("18");
        hub.loads.withdraw(TestHub.ANALYST, third.id());
        assertThat(hub.facts()).singleElement().asString().contains("12");
        hub.loads.withdraw(TestHub.ANALYST, first.id());
        assertThat(hub.facts()).isEmpty();
        assertThat(hub.people()).isEmpty();
        assertThat(hub.column("select id from record_person")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void takes_people_and_families_back_with_the_load_that_brought_them(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", HEADER, JAN);
        var more = hub.load("attendance", HEADER, MORWENNA, "r9,01/09/2014,1,Ivy,Blewett,01/01/2010,F,,2 Fore Street,TR14 8AA,101");
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Blewett family [Ivy]", "Pascoe family [Jan, Morwenna]");
        hub.loads.withdraw(TestHub.ANALYST, more.id());
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Pascoe family [Jan]");
        assertThat(hub.column("select forenames from record_person")).containsExactly("Jan");
        assertThat(hub.facts()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void gives_a_corrected_name_to_the_same_facts(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", HEADER, MORWENNA);
        var corrected = hub.load("attendance", HEADER, MORWENNA.replace("Pascoe", "Penrose"));
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Penrose family [Morwenna]");
        assertThat(hub.column("select surname from record_person")).containsExactly("Penrose");
        hub.loads.withdraw(TestHub.ANALYST, corrected.id());
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Pascoe family [Morwenna]");
        assertThat(hub.column("select p.surname from record_fact f join record_person p on p.id = f.subject where f.withdrawn = false"))
                .containsExactly("Pascoe");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void lists_what_it_could_not_use_and_takes_the_rest(TestDatabase database) {
        var hub = new TestHub(database);
        var load = hub.load(
                "attendance",
                HEADER,
                JAN,
                "r3,31/02/2014,1,A,Bray,01/01/2008,F,,,,",
                ",01/09/2014,1,A,Bray,01/01/2008,F,,,,",
                "r5,01/09/2014,x,Ann,Bray,01/01/2008,F,,,TR14 8AB,",
                "r6,01/09/2014,501,Ann,Bray,01/01/2008,F,,,TR14 8AB,",
                "r7,01/09/2014,499,Ann,Bray,01/01/2008,F,,,TR14 8AB,",
                "r8,01/09/2014,1,Ann,Bray,,F,,,TR14 8AB,",
                JAN.replace(",12,", ",13,"));
        assertThat(load.accepted()).isEqualTo(2);
        assertThat(load.rejected()).isEqualTo(6);
        assertThat(hub.reasons(load))
                .containsExactly(
                        "3 term_start: The Start of term is not a day of the calendar; dates are day/month/year.",
                        "4 ref: The Reference is missing.",
                        "5 missed: Value left out, rest of the row used: The Sessions missed is not a whole number.",
                        "6 missed: Nobody can miss more than 500 sessions in a term.",
                        "7 : The feed failed on this row; tell whoever looks after the feed \"Attendance\".",
                        "8 : The row has neither a date of birth nor an identifier, so nobody can tell who it is about.",
                        "9 : Row 2 of the file has the same key and says something else; that one was used.");
    }
}
