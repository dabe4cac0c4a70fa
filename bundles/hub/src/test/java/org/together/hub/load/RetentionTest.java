package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.store.TestDatabase;

class RetentionTest {
    private static final String PUPILS = "ref,term_start,missed,forename,surname,dob,upn,postcode";

    private static Retention retention(TestHub hub) {
        var door = new Doorkeeper(hub.door, hub.door, hub.database.families());
        return new Retention(hub.books(), door, new HubSettings(TestHub.settings()), hub.loads);
    }

    private static void age(TestHub hub, String load) {
        hub.books().whole(() -> hub.books().ledger().change("update hub_load set started = 0 where id = " + load, any -> {}));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void lets_go_of_old_values_and_corrected_rows_and_keeps_counts_reasons_and_what_is_in_force(TestDatabase database) {
        var hub = new TestHub(database);
        var old = hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,3,Jan,Bray,01/02/2006,NO-UPN,TR1 1AA",
                "2,01/09/2014,4,Eve,Bray,07/05/2008,,TR1 1AA");
        hub.load("attendance", PUPILS, "1,01/09/2014,5,Janet,Brey,01/02/2006,WRONG,TR1 1AA");
        var taken = hub.load("attendance", PUPILS, "9,01/09/2014,5,Zoe,Hill,01/02/2007,,TR1 1AA");
        hub.loads.withdraw(TestHub.ANALYST, taken.id());
        var families = hub.families(TestHub.TODAY);
        var people = hub.people();
        assertThat(retention(hub).purge().loads()).as("nothing is old").isZero();
        age(hub, String.valueOf(old.id().value()));
        age(hub, String.valueOf(taken.id().value()));
        var gone = retention(hub).purge();
        assertThat(gone).isEqualTo(new Leftovers.Purged(2, 1, 2, 2));
        assertThat(hub.reasons(old)).singleElement().asString().startsWith("2 upn: ");
        assertThat(hub.column("select sent from hub_reject order by load_id")).containsExactly("", "WRONG");
        assertThat(hub.column("select accepted from hub_load order by id")).containsExactly("2", "0", "1");
        assertThat(hub.column("select forenames from hub_identity order by forenames")).containsExactly("Eve", "Janet");
        assertThat(hub.families(TestHub.TODAY)).isEqualTo(families);
        assertThat(hub.people()).isEqualTo(people);
        assertThat(hub.door.entries).last().asString().contains("loads older than 7670 days: 2", "values of rejected rows: 1");
        assertThat(retention(hub).purge().loads()).as("once is enough").isZero();
        assertThat(hub.load("attendance", PUPILS, "2,01/09/2014,4,Eve,Bray,07/05/2008,,TR1 1AA").unchanged()).isEqualTo(1);
    }
}
