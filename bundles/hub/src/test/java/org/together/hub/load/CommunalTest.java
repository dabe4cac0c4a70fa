package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.store.TestDatabase;

/** Hostels, refuges and blocks of flats. */
class CommunalTest {
    private static final String PUPILS = "ref,term_start,forename,surname,dob,address,postcode,uprn";
    private static final List<String> NAMES = List.of("Jana", "Mary", "Tom", "Olu", "Petroc", "Wenna", "Hugh", "Sefton", "Ivy", "Kerra",
            "Denzil", "Lowena", "Bryn");
    private static final String CASES = "case_ref,from,forename,surname,dob,address,postcode,"
            + "parent_forename,parent_surname,parent_dob,parent_postcode,parent_address";

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void does_not_take_thirteen_at_one_address_for_a_household(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", pupils(12));
        assertThat(hub.families(TestHub.TODAY)).hasSize(1);
        hub.load("attendance", pupils(13));
        assertThat(hub.families(TestHub.TODAY)).isEmpty();
        assertThat(hub.column("select id from record_person")).hasSize(13);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_children_of_a_refuge_with_those_who_bring_them_up(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", pupils(13));
        hub.load("care", CASES, "c1,01/10/2014,Jana,Bray,01/01/2001,The Refuge,TR1 1AA,Ann,Bray,04/04/1980,TR1 1AA,The Refuge");
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Bray family [Ann, Jana]");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_flats_of_one_house_apart(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jan,Bray,01/02/2006,1 Fore St,TR1 1AA,1",
                "2,01/09/2014,Eve,Hill,01/02/2008,1 Fore St,TR1 1AA,2");
        assertThat(hub.families(TestHub.TODAY)).containsExactly("Bray family [Jan]", "Hill family [Eve]");
    }

    private static String[] pupils(int count) {
        var lines = new ArrayList<>(List.of(PUPILS));
        for (var i = 0; i < count; i++) {
            var born = "0" + (1 + i % 9) + "/0" + (1 + i % 8) + "/200" + (1 + i % 7);
            lines.add("r" + i + ",01/09/2014," + NAMES.get(i) + ",Bray," + born + ",The Refuge,TR1 1AA,");
        }
        return lines.toArray(String[]::new);
    }
}
