package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Id;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Sought;
import org.together.core.identity.Verdict;
import org.together.store.TestDatabase;

/** What analysts are asked: once of any two people, and nothing by which somebody who must not be found is found. */
class QuestionsTest {
    private static final String PUPILS = "ref,term_start,missed,forename,surname,dob,nhs_number,upn,address,postcode,uprn";
    private static final String NHS = "9434765919";

    /** Jan stands there twice, and somebody with her number and another date of birth twice. */
    private static TestHub county(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,4,Jan,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1",
                "2,01/09/2014,4,Janet,Bray,01/02/2006," + NHS + ",,1 Fore St,TR1 1AA,1",
                "3,01/09/2014,4,Eve,Bray,07/05/2008,,,1 Fore St,TR1 1AA,1",
                "4,01/09/2014,4,Jan,Bray,23/08/1974," + NHS + ",,9 High St,TR2 4ZZ,2",
                "5,01/09/2014,4,Janet,Bray,23/08/1974," + NHS + ",,9 High St,TR2 4ZZ,2",
                "6,01/09/2014,4,Tom,Bray,23/08/2010,,,9 High St,TR2 4ZZ,2");
        return hub;
    }

    private static List<Doubt> aboutTwo(TestHub hub) {
        return hub.identities().doubts(TestHub.ANALYST, 50).stream()
                .filter(doubt -> Stream.of(doubt.one(), doubt.other()).allMatch(says -> says.name().forenames().startsWith("Jan")))
                .filter(doubt -> !doubt.isTogether())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void of_two_people_it_is_asked_once_however_often_they_stand_there(TestDatabase database) {
        var hub = county(database);
        assertThat(hub.column("select count(*) from hub_doubt").getFirst()).as("pairs of descriptions").isNotEqualTo("1");
        assertThat(aboutTwo(hub)).hasSize(1);
        var all = hub.identities().doubts(TestHub.ANALYST, 50);
        assertThat(all).extracting(doubt -> Stream.of(doubt.one(), doubt.other()).map(Description::person).collect(Collectors.toSet()))
                .doesNotHaveDuplicates();
        assertThat(hub.identities().open(TestHub.ANALYST)).isEqualTo(all.size());
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void one_answer_is_for_the_two_people_and_can_be_undone(TestDatabase database) {
        var hub = county(database);
        for (var verdict : List.of(Verdict.DIFFERENT, Verdict.UNSURE, Verdict.SAME)) {
            var doubt = aboutTwo(hub).getFirst();
            var ruling = hub.identities().decide(TestHub.ANALYST, doubt.one().id(), doubt.other().id(), verdict);
            assertThat(aboutTwo(hub)).as(verdict.label()).isEmpty();
            hub.identities().undo(TestHub.ANALYST, ruling.id());
            assertThat(aboutTwo(hub)).as(verdict.label() + ", undone").hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void whoever_must_not_be_found_is_shown_without_an_address_and_not_found_by_one(TestDatabase database) {
        var hub = county(database);
        var open = found(hub, new Sought("", "", Optional.empty(), "TR1 1AA"));
        assertThat(open).extracting(one -> one.description().name().forenames()).contains("Eve");
        hub.sheltered.add(Id.of(Long.parseLong(hub.column("select b.family_id from hub_belonging b join hub_identity i"
                + " on i.person_id = b.person_id where i.forenames = 'Eve'").getFirst())));
        assertThat(found(hub, new Sought("", "", Optional.empty(), "TR1 1AA"))).isEmpty();
        var byName = found(hub, new Sought("Eve", "Bray", Optional.empty(), "TR1 1AA")).getFirst();
        assertThat(byName.description().address()).isEmpty();
        assertThat(byName.description().isAddressKept()).isTrue();
        assertThat(byName.likeness().words()).doesNotContain("postcode", "address");
        var pair = aboutTwo(hub).getFirst();
        assertThat(pair.likeness().words() + pair.likeness().aspects()).contains("NHS").doesNotContain("postcode", "address");
        assertThat(hub.identities().of(TestHub.ANALYST, byName.description().person()).orElseThrow().descriptions())
                .allMatch(says -> says.address().isEmpty() && says.isAddressKept());
    }

    private static List<Candidate> found(TestHub hub, Sought sought) {
        return hub.identities().search(TestHub.ANALYST, sought, 10);
    }
}
