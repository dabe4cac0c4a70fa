package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Certainty;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.identity.Description;
import org.together.core.identity.PersonIdentity;
import org.together.core.record.FactDraft;
import org.together.hub.identity.StoredIdentities;
import org.together.store.TestDatabase;

/** What staff wrote of people themselves, and what is only tried, while people are joined and split. */
class WrittenByStaffTest {
    private static final String CASES = "case_ref,from,forename,surname,dob,nhs_number,address,postcode,"
            + "parent_forename,parent_surname,parent_dob,parent_postcode,parent_address";

    private record County(TestHub hub) {
        static County of(TestDatabase database) {
            var hub = new TestHub(database);
            hub.load(
                    "care",
                    CASES,
                    "c1,01/10/2014,Eve,Bray,07/05/2008,,,,Ann,Bray,04/04/1980,TR1 1AA,1 Fore St",
                    "c3,01/11/2014,Tom,Hill,11/12/2007,,,,Nan,Hill,04/07/1981,TR2 4ZZ,9 High St");
            return new County(hub);
        }

        Id<Person> person(String forename) {
            return Id.of(Long.parseLong(
                    hub.column("select person_id from hub_identity where forenames = '" + forename + "'").getFirst()));
        }

        Set<Id<Description>> description(String forename) {
            return Set.of(Id.of(Long.parseLong(hub.column("select id from hub_identity where forenames = '" + forename + "'").getFirst())));
        }

        void write(String forename, String words) {
            var fact = new FactDraft(
                    Optional.of(person(forename)), Optional.empty(), "test.note", Period.since(LocalDate.of(2026, 3, 1)),
                    Map.of("note", words), new Source("Council", Optional.empty(), "Kerra"), Certainty.CONFIRMED, Sensitivity.ORDINARY, "",
                    0, 0);
            hub.database.transactions().run(() -> hub.database.writer().keepFacts(List.of(fact)));
        }

        List<String> written(String forename) {
            return hub.column("select content from record_fact where kind = 'test.note' and subject = " + person(forename).value()
                    + " order by content");
        }
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void what_staff_wrote_goes_where_people_go_and_comes_back_with_them(TestDatabase database) {
        var county = County.of(database);
        county.write("Ann", "likes tea");
        county.write("Nan", "works nights");
        var identities = county.hub.identities();
        for (var round = 0; round < 2; round++) {
            var ruling = identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Nan"), "one woman");
            assertThat(county.person("Ann")).isEqualTo(county.person("Nan"));
            assertThat(county.written("Ann")).hasSize(2);
            if (round == 0) {
                identities.undo(TestHub.ANALYST, ruling.id());
            } else {
                identities.split(TestHub.ANALYST, county.person("Ann"), county.description("Nan"), "two women");
            }
            assertThat(county.written("Ann")).singleElement().asString().contains("likes tea");
            assertThat(county.written("Nan")).singleElement().asString().contains("works nights");
        }
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void what_is_only_tried_is_seen_by_nobody(TestDatabase database) {
        var county = County.of(database);
        var asked = new AtomicReference<StoredIdentities>();
        var seen = new AtomicReference<CompletableFuture<PersonIdentity>>();
        county.hub.followers.add(steps -> seen.set(looked(asked.get(), steps.iterator().next().after())));
        var identities = county.hub.identities();
        asked.set(identities);
        var effect = identities.effectOfJoining(TestHub.ANALYST, county.person("Ann"), county.person("Nan")).orElseThrow();
        assertThat(effect.peopleThen()).isEqualTo(1);
        assertThat(seen.get().join().descriptions()).hasSize(1);
    }

    /** By somebody else, while it is tried. */
    private static CompletableFuture<PersonIdentity> looked(StoredIdentities identities, Id<Person> person) {
        var reading = CompletableFuture.supplyAsync(() -> identities.of(TestHub.ANALYST, person).orElseThrow());
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return reading;
    }
}
