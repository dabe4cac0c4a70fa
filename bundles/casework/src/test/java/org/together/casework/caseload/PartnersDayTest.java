package org.together.casework.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.casework.Council.KERRA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.Council;
import org.together.casework.Gate;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.caseload.MyDay;
import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.store.TestDatabase;

class PartnersDayTest {
    private static final Viewer HOUSING = Viewer.of("h", "Wella Rowe", "Housing", Set.of(StaffRole.PARTNER), Set.of());

    static Stream<TestDatabase> databases() {
        return Council.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_others_keep_close_is_no_news_to_a_professional_of_another_agency(TestDatabase database) {
        var load = new Caseload(database);
        var family = load.allocated("Pascoe", KERRA);
        load.council.involve(family, HOUSING);
        database.transactions().run(() -> load.council.writer.keepFacts(List.of(
                learnt(family, "Police", Sensitivity.SENSITIVE),
                learnt(family, "Health", Sensitivity.RESTRICTED),
                learnt(family, "School", Sensitivity.ORDINARY),
                learnt(family, "Housing", Sensitivity.SENSITIVE))));

        assertThat(agencies(load.caseloads.myDay(HOUSING))).contains("School", "Housing").doesNotContain("Police", "Health");
        assertThat(agencies(load.caseloads.myDay(KERRA))).contains("School", "Housing", "Police", "Health");
    }

    private static List<String> agencies(MyDay day) {
        return day.news().stream().flatMap(news -> news.facts().stream()).map((Fact fact) -> fact.source().agency()).toList();
    }

    private static FactDraft learnt(Id<Family> family, String agency, Sensitivity sensitivity) {
        return new FactDraft(
                Optional.empty(), Optional.of(family), DomesticAbuse.CALL_OUT.id(), Period.on(Gate.today().minusDays(2)), Map.of(),
                new Source(agency, Optional.of("feed"), ""), Certainty.CONFIRMED, sensitivity, "", 0, 0);
    }
}
