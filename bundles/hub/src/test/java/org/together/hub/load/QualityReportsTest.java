package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.access.Decision;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.hub.Agreement;
import org.together.core.hub.Aspect;
import org.together.core.hub.Disagreement;
import org.together.core.hub.FeedReport;
import org.together.hub.quality.QualityBooks;
import org.together.hub.quality.StoredQualityReports;
import org.together.store.TestDatabase;

class QualityReportsTest {
    private static final Viewer ADMINISTRATOR = Viewer.of("adm", "Adm", "Council", Set.of(StaffRole.ADMINISTRATOR), Set.of());
    private static final String SCHOOL = "ref,term_start,forename,surname,dob,sex,nhs_number,local_id,address,postcode";
    private static final String CARE = "case_ref,from,forename,surname,dob,sex,nhs_number,local_id,address,postcode";

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void says_who_disagrees_with_whom_on_what(TestDatabase database) {
        var hub = twoFeeds(database);
        var reports = reports(hub);
        assertThat(reports.measure(Instant.now().plusSeconds(1))).isEqualTo(2);
        var school = feed(reports, "attendance");
        assertThat(school.agreement()).contains(
                new Agreement("care", "Care", Aspect.SEX, 2, 1),
                new Agreement("care", "Care", Aspect.NHS_NUMBER, 2, 2),
                new Agreement("care", "Care", Aspect.BORN, 2, 2),
                new Agreement("care", "Care", Aspect.POSTCODE, 2, 1));
        assertThat(school.newest().orElseThrow().standing().orElseThrow().people()).isEqualTo(3);
        assertThat(school.newest().orElseThrow().standing().orElseThrow().contradicted()).isEqualTo(2);
        assertThat(feed(reports, "care").agreement()).contains(new Agreement("attendance", "Attendance", Aspect.SEX, 2, 1));
        var part = reports.disagreements(TestHub.ANALYST, "attendance", Optional.empty(), 0, 10);
        assertThat(part.total()).isEqualTo(2);
        assertThat(part.lines()).extracting(Disagreement::aspect).containsExactlyInAnyOrder(Aspect.SEX, Aspect.POSTCODE);
        var sex = reports.export(TestHub.ANALYST, "attendance", Optional.of(Aspect.SEX));
        assertThat(sex).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Jory Pascoe");
            assertThat(one.reference()).isEqualTo("S1");
            assertThat(one.said().value()).isEqualTo("female");
            assertThat(one.others().value()).isEqualTo("male");
            assertThat(one.otherwise()).isEqualTo(1);
            assertThat(one.isOutvoted()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void never_tells_one_agency_what_places_and_numbers_others_know(TestDatabase database) {
        var hub = twoFeeds(database);
        var reports = reports(hub);
        reports.measure(Instant.now().plusSeconds(1));
        var postcode = reports.export(TestHub.ANALYST, "attendance", Optional.of(Aspect.POSTCODE));
        assertThat(postcode).singleElement().satisfies(one -> {
            assertThat(one.said().value()).isEqualTo("ZX1 1AA");
            assertThat(one.others().value()).isEmpty();
        });
        assertThat(postcode.toString()).doesNotContain("ZX1 9ZZ");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void sealed_people_leave_no_trace_in_lists_or_figures(TestDatabase database) {
        var hub = twoFeeds(database);
        var sealed = new HashSet<Id<Family>>();
        var reports = reports(hub, new Sealing(hub.door, sealed));
        reports.measure(Instant.now().plusSeconds(1));
        hub.query("select family_id from hub_belonging", line -> sealed.add(Id.of(Long.parseLong(line.getFirst()))));
        assertThat(sealed).isNotEmpty();
        assertThat(reports.disagreements(TestHub.ANALYST, "attendance", Optional.empty(), 0, 10).total()).isZero();
        assertThat(reports.export(TestHub.ANALYST, "attendance", Optional.empty())).isEmpty();
        var named = Viewer.of("gil", "Gil", "Council", Set.of(StaffRole.ANALYST), Set.of());
        assertThat(reports.export(named, "attendance", Optional.empty())).hasSize(2);
        hub.load("care", CARE, "9,01/10/2026,Ana,Bray,07/07/2015,F,,C9,1 Quay,ZX9 9AA");
        reports.measure(Instant.now().plusSeconds(1));
        assertThat(feed(reports, "attendance").agreement()).isEmpty();
        assertThat(feed(reports, "attendance").newest().orElseThrow().standing().orElseThrow().contradicted()).isZero();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void counts_people_under_two_numbers_and_days_until_we_heard(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                SCHOOL,
                "1,01/09/2026,Jory,Pascoe,03/05/2009,F,943 476 5919,S1,2 Quay,ZX1 1AA",
                "2,01/09/2026,Jory,Pascoe,03/05/2009,M,943 476 5919,S2,2 Quay,ZX1 1AA");
        var reports = reports(hub);
        reports.measure(Instant.now().plusSeconds(1));
        var report = feed(reports, "attendance");
        var standing = report.newest().orElseThrow().standing().orElseThrow();
        assertThat(standing.people()).isEqualTo(1);
        assertThat(standing.doubled()).isEqualTo(1);
        assertThat(standing.newest()).hasValue(java.time.LocalDate.of(2026, 9, 1));
        assertThat(standing.halfWithin()).isNotEqualTo(OptionalInt.empty());
        assertThat(report.agreement()).contains(new Agreement("attendance", "Attendance", Aspect.SEX, 1, 0));
        assertThat(report.columns()).extracting("column").contains("nhs_number");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_figures_of_every_load_and_measures_each_once(TestDatabase database) {
        var hub = twoFeeds(database);
        var reports = reports(hub);
        assertThat(reports.measure(Instant.EPOCH)).as("the last load ended only now").isZero();
        assertThat(reports.measure(Instant.now().plusSeconds(1))).isEqualTo(2);
        assertThat(reports.measure(Instant.now().plusSeconds(1))).isZero();
        hub.load("care", CARE, "1,01/10/2026,Jory,Pascoe,03/05/2009,F,943 476 5919,C1,2 Quay,ZX1 1AA");
        assertThat(reports.measure(Instant.now().plusSeconds(1))).isEqualTo(2);
        var care = feed(reports, "care");
        assertThat(care.trend()).hasSize(2).allMatch(load -> load.standing().isPresent());
        assertThat(feed(reports, "attendance").agreement())
                .as("the other feed has mended its row").contains(new Agreement("care", "Care", Aspect.SEX, 2, 2));
        assertThat(reports.feeds(TestHub.ANALYST)).extracting(FeedReport::feed).containsExactly("attendance", "care");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void figures_are_for_many_and_names_for_those_who_load_feeds(TestDatabase database) {
        var hub = twoFeeds(database);
        var reports = reports(hub);
        reports.measure(Instant.now().plusSeconds(1));
        assertThat(reports.feeds(ADMINISTRATOR)).hasSize(2);
        assertThatThrownBy(() -> reports.disagreements(ADMINISTRATOR, "care", Optional.empty(), 0, 10)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reports.export(ADMINISTRATOR, "care", Optional.empty())).isInstanceOf(Refused.class);
        reports.export(TestHub.ANALYST, "care", Optional.empty());
        assertThat(hub.door.entries).anyMatch(line -> line.contains("exported a list: feed care, Disagreements to mend at source: 2"));
    }

    private static TestHub twoFeeds(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                SCHOOL,
                "1,01/09/2026,Jory,Pascoe,03/05/2009,F,943 476 5919,S1,2 Quay,ZX1 1AA",
                "2,01/09/2026,Tamsin Ann,O'Dell,01/02/2010,F,987 654 4322,S2,4 Quay,ZX1 1AA",
                "3,01/09/2026,Kit,Rowe,09/02/2011,M,,S3,8 Mill Lane,ZX2 2AA");
        hub.load(
                "care",
                CARE,
                "1,01/10/2026,Jory,Pascoe,03/05/2009,M,943 476 5919,C1,2 Quay,ZX1 1AA",
                "2,01/10/2026,Tamsin,ODELL,01/02/2010,F,987 654 4322,C2,9 Elsewhere,ZX1 9ZZ");
        return hub;
    }

    private static StoredQualityReports reports(TestHub hub) {
        return reports(hub, hub.door);
    }

    private static StoredQualityReports reports(TestHub hub, Access access) {
        var books = new QualityBooks(hub.database.transactions(), hub.database.entityManager());
        return new StoredQualityReports(books, hub.loads, hub.database.families(), access, hub.door);
    }

    /** Keeps families from everybody but Gil. */
    private record Sealing(OpenDoor door, Set<Id<Family>> sealed) implements Access {
        @Override
        public Decision may(Viewer viewer, Action action) {
            return door.may(viewer, action);
        }

        @Override
        public Decision may(Viewer viewer, Action action, Family family) {
            return door.may(viewer, action, family);
        }

        @Override
        public Reach reach(Viewer viewer, Action action) {
            return new Reach(may(viewer, action), Set.of(), viewer.account().equals("gil") ? Set.of() : Set.copyOf(sealed));
        }

        @Override
        public void demand(Viewer viewer, Action action) {
            door.demand(viewer, action);
        }
    }

    private static FeedReport feed(StoredQualityReports reports, String id) {
        return reports.feed(TestHub.ANALYST, id, 10).orElseThrow();
    }
}
