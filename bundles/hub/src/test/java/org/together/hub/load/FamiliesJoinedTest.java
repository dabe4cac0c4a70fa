package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Description;
import org.together.core.record.FamilyFollower;
import org.together.store.TestDatabase;

/** Two families that become one when people are joined, and are two again when they are split: who keeps something by their ids follows. */
class FamiliesJoinedTest {
    private static final String PUPILS = "ref,term_start,missed,forename,surname,dob,nhs_number,upn,address,postcode,uprn";
    private static final String CASES = "case_ref,from,forename,surname,dob,nhs_number,address,postcode,"
            + "parent_forename,parent_surname,parent_dob,parent_postcode,parent_address";

    /** Who is told, in the words of a test. */
    private static final class Told implements FamilyFollower {
        final List<String> events = new ArrayList<>();

        @Override
        public void joined(Id<Family> gone, Id<Family> into) {
            events.add("joined " + gone + " into " + into);
        }

        @Override
        public void parted(Parting parting) {
            events.add("parted " + parting.back() + " from " + parting.from() + (parting.isWhole() ? " whole" : " in part"));
        }

        @Override
        public void budded(Id<Family> fresh, Id<Family> from) {
            events.add("budded from " + from);
        }
    }

    private record County(TestHub hub, Told told) {
        Id<Family> familyOf(String forename) {
            return Id.of(Long.parseLong(hub.column("select b.family_id from hub_belonging b join hub_identity i"
                    + " on i.person_id = b.person_id where i.forenames = '" + forename + "'").getFirst()));
        }

        Id<Person> person(String forename) {
            return Id.of(Long.parseLong(
                    hub.column("select person_id from hub_identity where forenames = '" + forename + "'").getFirst()));
        }

        Set<Id<Description>> descriptions(String forename) {
            return Set.of(Id.of(Long.parseLong(hub.column("select id from hub_identity where forenames = '" + forename + "'").getFirst())));
        }
    }

    /** Ann brings up Eve and Kit at one address, Nan brings up Tom; nobody says where the children live but with her. */
    private static County county(TestDatabase database) {
        var hub = new TestHub(database);
        var told = new Told();
        hub.kin.add(told);
        hub.load(
                "care",
                CASES,
                "c1,01/10/2014,Eve,Bray,07/05/2008,,,,Ann,Bray,04/04/1980,TR1 1AA,1 Fore St",
                "c2,01/10/2014,Kit,Bray,09/06/2010,,,,Ann,Bray,04/04/1980,TR1 1AA,1 Fore St",
                "c3,01/11/2014,Tom,Hill,11/12/2007,,,,Nan,Hill,04/07/1981,TR2 4ZZ,9 High St");
        return new County(hub, told);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void what_is_kept_of_a_family_follows_into_the_joined_one_and_back(TestDatabase database) {
        var county = county(database);
        var large = county.familyOf("Eve");
        var small = county.familyOf("Tom");
        county.hub.inHand.addAll(Set.of(large, small));
        var identities = county.hub.identities();
        var families = county.hub.families(TestHub.TODAY);
        var ruling = identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Nan"), "one woman");
        assertThat(county.familyOf("Tom")).isEqualTo(large).isEqualTo(county.familyOf("Eve"));
        assertThat(county.told.events).containsExactly("joined " + small + " into " + large);
        identities.undo(TestHub.ANALYST, ruling.id());
        assertThat(county.hub.families(TestHub.TODAY)).isEqualTo(families);
        assertThat(county.familyOf("Tom")).isEqualTo(small);
        assertThat(county.familyOf("Eve")).isEqualTo(large);
        assertThat(county.told.events).last().isEqualTo("parted " + small + " from " + large + " whole");
        assertThat(county.told.events).hasSize(2);
        identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Nan"), "one woman after all");
        assertThat(county.told.events).last().isEqualTo("joined " + small + " into " + large);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void the_family_that_gave_its_id_has_it_again_however_small_it_is(TestDatabase database) {
        var county = county(database);
        var large = county.familyOf("Eve");
        var small = county.familyOf("Tom");
        county.hub.inHand.add(small);
        var identities = county.hub.identities();
        identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Nan"), "one woman");
        assertThat(county.familyOf("Eve")).isEqualTo(small);
        assertThat(county.told.events).containsExactly("joined " + large + " into " + small);
        var joined = county.person("Ann");
        identities.split(TestHub.ANALYST, joined, county.descriptions("Nan"), "two women");
        assertThat(county.familyOf("Tom")).isEqualTo(small);
        assertThat(county.familyOf("Eve")).isEqualTo(large);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_chain_of_families_comes_apart_where_it_is_split(TestDatabase database) {
        var county = county(database);
        county.hub.load(
                "care", CASES,
                "c4,01/11/2014,Ida,Moss,11/12/2009,,,,Meg,Moss,01/07/1982,TR3 4ZZ,3 Low St",
                "c5,01/11/2014,Una,Moss,11/12/2010,,,,Meg,Moss,01/07/1982,TR3 4ZZ,3 Low St",
                "c7,01/11/2014,Sam,Moss,11/12/2012,,,,Meg,Moss,01/07/1982,TR3 4ZZ,3 Low St",
                "c6,01/11/2014,Rab,Moss,11/12/2011,,,,Meg,Moss,01/07/1982,TR3 4ZZ,3 Low St");
        var first = county.familyOf("Tom");
        var second = county.familyOf("Eve");
        var third = county.familyOf("Ida");
        county.hub.inHand.addAll(Set.of(first, second, third));
        var identities = county.hub.identities();
        identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Nan"), "");
        var last = identities.join(TestHub.ANALYST, county.person("Ann"), county.person("Meg"), "");
        assertThat(county.familyOf("Tom")).isEqualTo(third);
        identities.undo(TestHub.ANALYST, last.id());
        assertThat(county.familyOf("Ida")).isEqualTo(third);
        assertThat(county.familyOf("Eve")).isEqualTo(second).isEqualTo(county.familyOf("Tom"));
        assertThat(county.told.events).containsExactly(
                "joined " + first + " into " + second,
                "joined " + second + " into " + third,
                "parted " + second + " from " + third + " whole");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void what_would_follow_is_told_and_nobody_follows(TestDatabase database) {
        var county = county(database);
        county.hub.inHand.addAll(Set.of(county.familyOf("Eve"), county.familyOf("Tom")));
        var identities = county.hub.identities();
        var effect = identities.effectOfJoining(TestHub.ANALYST, county.person("Ann"), county.person("Nan")).orElseThrow();
        assertThat(effect.familiesNow()).containsExactly("Bray family, 3 members", "Hill family, 2 members");
        assertThat(effect.familiesThen()).containsExactly("Bray family, 4 members");
        assertThat(county.familyOf("Tom")).isNotEqualTo(county.familyOf("Eve"));
        assertThat(county.hub.column("select family_id from hub_family_gone")).isEmpty();
    }
}
