package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.identity.Doubt;
import org.together.core.identity.Verdict;
import org.together.store.TestDatabase;

/** Who is never held to be one person unless somebody says so: these are children at risk. */
class NeverJoinedTest {
    private static final String PUPILS = "ref,term_start,forename,surname,dob,sex,nhs_number,upn,address,postcode,uprn";
    private static final String FIRST_UPN = "H801200001001";
    private static final String SECOND_UPN = "X801200001002";

    private static List<String> others(Collection<Doubt> doubts) {
        return doubts.stream()
                .filter(doubt -> !doubt.isTogether())
                .flatMap(doubt -> List.of(
                                doubt.one().name().forenames() + "/" + doubt.other().name().forenames(),
                                doubt.other().name().forenames() + "/" + doubt.one().name().forenames())
                        .stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void two_boys_with_other_names_and_numbers_who_share_a_birthday_and_a_neighbourhood(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jack,Smith,09/03/2012,M,," + FIRST_UPN + ",1 Fore St,TR14 8AA,1",
                "2,01/09/2014,Jakub,Zielinski,09/03/2012,M,," + SECOND_UPN + ",30 Quay,TR14 8AB,2",
                "3,01/01/2015,Jack,Smith,09/03/2012,M,,,1 Fore St,TR14 8AA,1",
                "4,01/01/2015,Jakub,Zielinski,09/03/2012,M,,,2 Fore St,TR14 8AD,3",
                "5,01/04/2015,Jakub,Smith,09/03/2012,M,,,1 Fore St,TR14 8AA,1");
        assertThat(hub.people()).noneMatch(person -> person.contains("Jack Smith") && person.contains("Jakub Zielinski"));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void twins_whose_names_differ_by_a_letter(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jayden,Bray,09/03/2012,M,," + FIRST_UPN + ",1 Fore St,TR14 8AA,1",
                "2,01/09/2014,Kayden,Bray,09/03/2012,M,," + SECOND_UPN + ",1 Fore St,TR14 8AA,1",
                "3,01/01/2015,Jayden,Bray,09/03/2012,M,,,1 Fore St,TR14 8AA,1",
                "4,01/01/2015,Kayden,Bray,09/03/2012,M,,,1 Fore St,TR14 8AA,1");
        assertThat(hub.people()).hasSize(2).noneMatch(person -> person.contains("Jayden") && person.contains("Kayden"));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void brother_and_sister_of_one_birthday(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Alex,Bray,09/03/2012,M,,,1 Fore St,TR14 8AA,1",
                "2,01/09/2014,Alice,Bray,09/03/2012,F,,,1 Fore St,TR14 8AA,1",
                "3,01/01/2015,A,Bray,09/03/2012,,,,1 Fore St,TR14 8AA,1");
        assertThat(hub.people()).as("A Bray may be either").hasSize(3);
        assertThat(others(hub.identities().doubts(TestHub.ANALYST, 10))).contains("A/Alex", "A/Alice");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void father_and_son_of_one_name_also_by_records_that_tell_no_birth(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS + ",local_id",
                "1,01/09/2014,John,Bray,09/03/1980,M,,,1 Fore St,TR14 8AA,1,",
                "2,01/09/2014,John,Bray,21/05/2012,M,,,1 Fore St,TR14 8AA,1,",
                "3,01/01/2015,John,Bray,,M,,,1 Fore St,TR14 8AA,1,77",
                "4,01/04/2015,John,Bray,,M,,,1 Fore St,TR14 8AA,1,78",
                "5,01/09/2015,John,Bray,,M,,,1 Fore St,TR14 8AA,1,79");
        assertThat(hub.people()).noneMatch(person -> person.contains("1980") && person.contains("2012"));
        assertThat(hub.people()).noneMatch(person -> person.contains("null") && person.contains("-"));
        assertThat(hub.identities().open(TestHub.ANALYST)).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void two_of_a_household_to_whom_an_agency_gives_one_number(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS + ",local_id",
                "1,01/09/2014,Jan,Bray,09/03/2012,M,,,1 Fore St,TR14 8AA,1,H7",
                "2,01/09/2014,Tom,Bray,09/03/2012,M,,,1 Fore St,TR14 8AA,1,H7",
                "3,01/09/2014,Ann,Bray,04/04/1980,F,,,1 Fore St,TR14 8AA,1,H7");
        assertThat(hub.people()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_decision_joins_them_and_its_undoing_parts_them(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jayden,Bray,09/03/2012,M,," + FIRST_UPN + ",1 Fore St,TR14 8AA,1",
                "2,01/09/2014,Jaydon,Bray,09/03/2012,M,," + SECOND_UPN + ",1 Fore St,TR14 8AA,1");
        var identities = hub.identities();
        var apart = hub.people();
        assertThat(apart).hasSize(2);
        var doubt = identities.doubts(TestHub.ANALYST, 10).getFirst();
        assertThat(doubt.likeness().words()).contains("without a decision");
        var ruling = identities.decide(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), Verdict.SAME);
        assertThat(hub.people()).hasSize(1);
        hub.load("attendance", PUPILS, "3,01/01/2015,Jayden,Bray,09/03/2012,M,," + FIRST_UPN + ",1 Fore St,TR14 8AA,1");
        assertThat(hub.people()).hasSize(1);
        identities.undo(TestHub.ANALYST, ruling.id());
        assertThat(hub.people()).hasSize(2);
    }
}
