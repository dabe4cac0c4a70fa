package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Description;
import org.together.core.identity.PersonIdentity;
import org.together.hub.identity.StoredIdentities;
import org.together.store.TestDatabase;

/** Whoever is split in two and joined again is whoever they were: records, facts and families. */
class SplitAndJoinTest {
    private static final String PUPILS = "ref,term_start,missed,forename,surname,dob,nhs_number,upn,address,postcode,uprn";
    private static final String CASES = "case_ref,from,forename,surname,dob,nhs_number,address,postcode,"
            + "parent_forename,parent_surname,parent_dob,parent_postcode,parent_address";
    private static final String JAN = "9434765919";
    private static final String EVE = "9434765870";
    private static final int TRIES = 12;

    private static TestHub county(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,4,Jan,Bray,01/02/2006," + JAN + ",,1 Fore St,TR1 1AA,1",
                "2,01/01/2015,5,Janet,Bray,01/02/2006," + JAN + ",,1 Fore St,TR1 1AA,1",
                "3,01/09/2015,6,Jan,Bray,01/02/2006," + JAN + ",,9 High St,TR2 4ZZ,2",
                "4,01/09/2014,7,Eve,Bray,07/05/2008," + EVE + ",,1 Fore St,TR1 1AA,1",
                "5,01/09/2014,8,Tom,Hill,11/12/2007,,,9 High St,TR2 4ZZ,2");
        hub.load(
                "care",
                CASES,
                "c1,01/10/2014,Eve,Bray,07/05/2008," + EVE + ",1 Fore St,TR1 1AA,Ann,Bray,04/04/1980,TR1 1AA,1 Fore St",
                "c2,01/11/2014,Tom,Hill,11/12/2007,,9 High St,TR2 4ZZ,Ted,Hill,04/04/1979,TR2 4ZZ,9 High St");
        return hub;
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_split_and_a_join_come_to_nothing(TestDatabase database) {
        var hub = county(database);
        var identities = hub.identities();
        var people = hub.people();
        var families = hub.families(TestHub.TODAY);
        var facts = facts(hub);
        for (var seed = 0; seed < TRIES; seed++) {
            var chance = new Random(seed);
            var whole = anybodyOfSeveral(hub, identities, chance);
            var away = some(whole, chance);
            identities.split(TestHub.ANALYST, whole.person(), away, "");
            assertThat(hub.people()).as("split, seed " + seed).isNotEqualTo(people);
            factsFollowTheirRecords(hub);
            identities.join(TestHub.ANALYST, owner(identities, away), owner(identities, rest(whole, away)), "");
            factsFollowTheirRecords(hub);
            assertThat(hub.people()).as("people, seed " + seed).isEqualTo(people);
            assertThat(hub.families(TestHub.TODAY)).as("families, seed " + seed).isEqualTo(families);
            assertThat(facts(hub)).as("facts, seed " + seed).isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void of_families_that_become_one_the_larger_gives_its_id(TestDatabase database) {
        var hub = twoHouseholds(database);
        var larger = familyOf(hub, "Eve");
        moveTogether(hub);
        assertThat(familyOf(hub, "Tom")).isEqualTo(larger).isEqualTo(familyOf(hub, "Eve"));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void of_families_that_become_one_that_with_which_somebody_works_gives_its_id(TestDatabase database) {
        var hub = twoHouseholds(database);
        var smaller = familyOf(hub, "Tom");
        hub.inHand.add(smaller);
        moveTogether(hub);
        assertThat(familyOf(hub, "Tom")).isEqualTo(smaller).isEqualTo(familyOf(hub, "Eve"));
    }

    private static TestHub twoHouseholds(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,4,Jan,Bray,01/02/2006," + JAN + ",,1 Fore St,TR1 1AA,1",
                "2,01/09/2014,7,Eve,Bray,07/05/2008," + EVE + ",,1 Fore St,TR1 1AA,1",
                "3,01/09/2014,8,Tom,Hill,11/12/2007,,,9 High St,TR2 4ZZ,2");
        return hub;
    }

    private static void moveTogether(TestHub hub) {
        hub.load(
                "attendance",
                PUPILS,
                "4,01/09/2016,1,Jan,Bray,01/02/2006," + JAN + ",,9 High St,TR2 4ZZ,2",
                "5,01/09/2016,1,Eve,Bray,07/05/2008," + EVE + ",,9 High St,TR2 4ZZ,2");
    }

    private static Id<Family> familyOf(TestHub hub, String forename) {
        return Id.of(Long.parseLong(hub.column("select b.family_id from hub_belonging b join hub_identity i"
                + " on i.person_id = b.person_id where i.forenames = '" + forename + "'").getFirst()));
    }

    private static PersonIdentity anybodyOfSeveral(TestHub hub, StoredIdentities identities, Random chance) {
        var several = hub.column("select person_id from hub_identity where person_id <> 0 group by person_id having count(*) > 1"
                + " order by min(id)");
        var id = Id.<Person>of(Long.parseLong(several.get(chance.nextInt(several.size()))));
        return identities.of(TestHub.ANALYST, id).orElseThrow();
    }

    private static Set<Id<Description>> some(PersonIdentity whole, Random chance) {
        var ids = whole.descriptions().stream().map(Description::id).toList();
        return new HashSet<>(ids.subList(0, 1 + chance.nextInt(ids.size() - 1)));
    }

    private static Set<Id<Description>> rest(PersonIdentity whole, Set<Id<Description>> away) {
        return whole.descriptions().stream().map(Description::id).filter(id -> !away.contains(id)).collect(Collectors.toSet());
    }

    private static Id<Person> owner(StoredIdentities identities, Set<Id<Description>> of) {
        return identities.personOf(TestHub.ANALYST, of.iterator().next()).orElseThrow();
    }

    private static void factsFollowTheirRecords(TestHub hub) {
        assertThat(hub.column("select f.id from record_fact f join hub_record r on r.id = f.source_record"
                + " join hub_identity i on i.id = r.identity_id where f.subject <> i.person_id")).isEmpty();
    }

    /** Facts by what they say, told by the records of the person they are about. */
    private static List<String> facts(TestHub hub) {
        var said = new TreeMap<String, String>();
        hub.query("select f.id, f.kind, f.from_day, f.content, f.subject from record_fact f where f.withdrawn = false", line -> {
            var about = hub.column("select i.id from hub_identity i where i.person_id = " + line.get(4) + " order by i.id");
            said.put(line.get(0), line.subList(1, 4) + " of " + about);
        });
        return List.copyOf(said.values());
    }
}
