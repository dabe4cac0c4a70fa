package org.together.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.agreement.AgreedDates.Agreed;
import org.together.core.agreement.Agreements.Reviewing;
import org.together.core.agreement.Promise;
import org.together.store.TestDatabase;

class AgreedDatesTest {

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_review_and_what_is_undertaken_are_due_until_they_are_settled_or_the_agreement_ends(TestDatabase database) {
        var office = new Office(database);
        var day = Office.TODAY.plusWeeks(6);
        var reviewing = new Reviewing(Office.TODAY, "Kerra", "Mornings are better", Optional.of(day));
        assertThat(office.agreements.reviewed(Office.ADVOCATE, office.id(), reviewing)).isEmpty();
        var promised = Office.action(Promise.Owner.service("Housing"), "Mend the boiler");
        var own = Office.action(Promise.Owner.member(office.mother), "Ring the school");
        Stream.of(promised, own).forEach(one -> assertThat(office.goals.keep(Office.ADVOCATE, office.id(), one)).isEmpty());

        var due = Office.TODAY.plusWeeks(2);
        assertThat(dates(office)).contains(
                new Agreed(office.family, "Review of the agreement", day, ""),
                new Agreed(office.family, "Agreed: Mend the boiler (Housing)", due, "Housing"),
                new Agreed(office.family, "Agreed: Ring the school", due, ""));

        office.goals.settle(Office.ADVOCATE, promised.id(), Promise.State.DONE, "");
        assertThat(dates(office)).extracting(Agreed::what)
                .contains("Agreed: Ring the school")
                .doesNotContain("Agreed: Mend the boiler (Housing)");
        office.agreements.end(Office.ADVOCATE, office.id(), "All is done");
        assertThat(dates(office)).isEmpty();
    }

    private static List<Agreed> dates(Office office) {
        var dates = new AgreedDates(office.database.entityManager());
        return office.database.transactions().required(() -> dates.of(List.of(office.family)));
    }
}
