package org.together.casework.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Id;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.store.TestDatabase;

class ProtectedAddressesTest {
    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_referral_tells_no_address_of_a_family_in_danger_not_even_its_own(TestDatabase database) {
        var door = new FrontDoor(database);
        var parent = aPerson().named("Tamsin", "Abused").aged(30)
                .withFact(aFact(DomesticAbuse.CALL_OUT).since(Gate.today().minusDays(900)).by("Police", "police", "1"));
        var child = aPerson().named("Jago", "Abused").aged(9);
        var abused = door.council.keep(
                aFamily().called("Abused").in("Penwith").asAt(Gate.today()).withMember(parent).withMember(child));
        var kept = door.taken(FrontDoor.form(door.child(abused).at("9 Fore Street", "TR1 1AA")));
        var told = door.taken(FrontDoor.form(door.child(door.family("Safe")).at("8 Fore Street", "TR1 1AB")));
        assertThat(place(door, kept)).isEqualTo(PersonReferred.KEPT_BACK);
        assertThat(place(door, told)).isEqualTo("8 Fore Street TR1 1AB");
    }

    private static String place(FrontDoor door, Id<Referral> referral) {
        var person = door.seen(Council.OFFICER, referral).said().people().getFirst();
        return (person.address() + " " + person.postcode()).strip();
    }
}
