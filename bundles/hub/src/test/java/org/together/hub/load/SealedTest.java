package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.hub.Load;
import org.together.core.identity.Description;
import org.together.core.identity.Ruling;
import org.together.core.identity.Sought;
import org.together.core.identity.Verdict;
import org.together.hub.quality.QualityBooks;
import org.together.hub.quality.StoredQualityReports;
import org.together.store.TestDatabase;

/**
 * Every door of the hub, tried by somebody without the right: with a sealed family in the data each answers as it did before there was
 * such a family, also to those who know the ids.
 */
class SealedTest {
    private static final String PUPILS = "ref,term_start,forename,surname,dob,sex,nhs_number,upn,local_id,address,postcode";
    private static final String CASES = "case_ref,from,forename,surname,dob,sex,nhs_number,local_id,address,postcode";
    /** Named for the sealed family. */
    private static final Viewer GIL = Viewer.of("gil", "Gil", "Council", Set.of(StaffRole.ANALYST), Set.of());
    private static final Set<String> TRACES = Set.of("Tregear", "TREGEAR", "Tegen", "943 476 5870", "9434765870", "ZX3 3BB", "Quay");

    /** Ids of the sealed family's things; of nothing at first. */
    private record Things(Id<Person> person, Id<Description> description, Id<Ruling> ruling, Id<Load> load) {
        static final Things NOTHING = new Things(Id.of(7), Id.of(8), Id.of(9), Id.of(10));
    }

    private static TestHub county(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                PUPILS,
                "1,01/09/2014,Jan,Bray,01/02/2006,M,943 476 5919,,S1,1 Fore St,ZX1 1AA",
                "2,01/09/2014,Eve,Bray,07/05/2008,F,,,S2,1 Fore St,ZX1 1AA",
                "3,01/09/2014,Jan,Bray,23/08/1974,M,943 476 5919,,,9 High St,ZX2 4ZZ");
        hub.load("care", CASES, "1,01/10/2014,Jan,Bray,01/02/2006,F,943 476 5919,C1,1 Fore St,ZX1 1AA");
        return hub;
    }

    /** A family of two, one of them doubtful and contradicted, in files of Gil's. */
    private static Things sealed(TestHub hub) {
        var load = send(hub, "attendance", PUPILS,
                "11,01/09/2014,Tegen,Tregear,06/05/2007,F,943 476 5870,NO-UPN,S11,3 Quay,ZX3 3BB",
                "12,01/09/2014,Kit,Tregear,09/02/2009,M,,,S12,3 Quay,ZX3 3BB",
                "13,01/09/2014,Tegen,Tregear,06/05/1971,F,943 476 5870,,,3 Quay,ZX3 3BB");
        send(hub, "care", CASES, "11,01/12/2014,Tegen,Tregear,06/05/2007,M,943 476 5870,C11,3 Quay,ZX3 3BB");
        hub.query("select distinct b.family_id from hub_belonging b join hub_identity i on i.person_id = b.person_id"
                + " where i.surname = 'Tregear'", line -> hub.door.kept.put(Id.<Family>of(Long.parseLong(line.getFirst())), "gil"));
        assertThat(hub.door.kept).isNotEmpty();
        Id<Description> tegen = description(hub, "Tegen");
        var ruling = hub.identities().decide(GIL, tegen, description(hub, "Kit"), Verdict.DIFFERENT);
        return new Things(person(hub, "Tegen"), tegen, ruling.id(), load.id());
    }

    private static Load send(TestHub hub, String feed, String... lines) {
        var file = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return hub.loads.load(GIL, feed, "gil.csv", file, Progress.UNWATCHED);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void is_as_if_it_had_never_been(TestDatabase database) {
        var hub = county(database);
        var known = new Things(person(hub, "Jan"), description(hub, "Jan"), Things.NOTHING.ruling(), Things.NOTHING.load());
        var before = told(hub, known, Things.NOTHING);
        var things = sealed(hub);
        var after = told(hub, known, things);
        assertThat(before.values()).anyMatch(text -> text.contains("Bray"));
        assertThat(after).isEqualTo(before);
        assertThat(after.values()).allSatisfy(text -> assertThat(TRACES).noneMatch(text::contains));
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void a_file_about_them_is_answered_like_one_about_strangers(TestDatabase database) {
        var hub = county(database);
        var stranger = hub.load("attendance", PUPILS, "21,01/09/2015,Zoe,Hosking,03/03/2007,F,,NO-UPN,S21,5 Row,ZX5 5AA");
        var before = counts(hub, stranger);
        sealed(hub);
        var alike = hub.load("attendance", PUPILS, "31,01/09/2015,Tegen,Tregear,06/05/2007,F,943 476 5870,NO-UPN,S11,3 Quay,ZX3 3BB");
        assertThat(counts(hub, alike)).isEqualTo(before);
        var preview = hub.loads.preview(TestHub.ANALYST, "attendance", "a.csv", new ByteArrayInputStream(
                (PUPILS + "\n31,01/09/2015,Tegen,Tregear,06/05/2007,F,,,S11,,").getBytes(StandardCharsets.UTF_8)));
        assertThat(preview.faults()).isEmpty();
    }

    private static String counts(TestHub hub, Load load) {
        var rejects = hub.loads.rejects(TestHub.ANALYST, load.id(), 0, 10);
        return load.state() + " " + load.remark() + " " + load.rows() + " " + load.accepted() + " " + load.corrected() + " "
                + load.unchanged() + " " + load.rejected() + " " + rejects;
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void whoever_sent_the_file_and_whoever_is_named_read_all_of_it(TestDatabase database) {
        var hub = county(database);
        var things = sealed(hub);
        assertThat(hub.loads.rejects(GIL, things.load(), 0, 10)).singleElement()
                .satisfies(reject -> assertThat(reject.value()).contains("NO-UPN"));
        assertThat(hub.identities().search(GIL, new Sought("Tegen", "Tregear", Optional.empty(), ""), 10)).isNotEmpty();
        assertThat(hub.identities().of(GIL, things.person()).orElseThrow().rulings()).hasSize(1);
        assertThat(hub.identities().between(GIL, things.person(), person(hub, "Jan"))).isPresent();
    }

    /** What each door answers. */
    private static Map<String, String> told(TestHub hub, Things known, Things asked) {
        var told = new LinkedHashMap<String, String>();
        var books = new QualityBooks(hub.database.transactions(), hub.database.entityManager());
        var reports = new StoredQualityReports(books, hub.loads, hub.database.families(), hub.door, hub.door);
        reports.measure(Instant.now().plusSeconds(1));
        doors(hub, known, asked).forEach((door, answer) -> told.put(door, answered(answer)));
        for (var feed : List.of("attendance", "care")) {
            told.put("figures of " + feed, answered(() -> {
                var report = reports.feed(TestHub.ANALYST, feed, 30).orElseThrow();
                var standing = report.newest().orElseThrow().standing().orElseThrow();
                return standing.people() + " " + standing.doubled() + " " + standing.contradicted() + " " + report.agreement();
            }));
            told.put("to check in " + feed, answered(() -> reports.disagreements(TestHub.ANALYST, feed, Optional.empty(), 0, 50)));
            told.put("download of " + feed, answered(() -> reports.export(TestHub.ANALYST, feed, Optional.empty())));
        }
        return told;
    }

    private static Map<String, Supplier<Object>> doors(TestHub hub, Things known, Things asked) {
        var identities = hub.identities();
        var viewer = TestHub.ANALYST;
        var doors = new LinkedHashMap<String, Supplier<Object>>();
        doors.put("how many wait", () -> identities.open(viewer));
        doors.put("queue", () -> identities.doubts(viewer, 100));
        doors.put("effect", () -> identities.effect(viewer, known.description(), asked.description(), Verdict.SAME));
        doors.put("explain", () -> identities.explain(viewer, known.description(), asked.description()));
        doors.put("person", () -> identities.of(viewer, asked.person()));
        doors.put("known person", () -> identities.of(viewer, known.person()));
        doors.put("whose", () -> identities.personOf(viewer, asked.description()));
        doors.put("between", () -> identities.between(viewer, known.person(), asked.person()));
        doors.put("effect of joining", () -> identities.effectOfJoining(viewer, known.person(), asked.person()));
        doors.put("join", () -> identities.join(viewer, known.person(), asked.person(), "why"));
        doors.put("split", () -> identities.split(viewer, asked.person(), Set.of(asked.description()), "why"));
        doors.put("undo", () -> identities.undo(viewer, asked.ruling()));
        doors.put("decide", () -> identities.decide(viewer, known.description(), asked.description(), Verdict.DIFFERENT));
        doors.put("search for them", () -> identities.search(viewer, new Sought("Tegen", "Tregear", day(2007, 5, 6), ""), 20));
        doors.put("search for their name", () -> identities.search(viewer, new Sought("", "Tregear", Optional.empty(), ""), 20));
        doors.put("search for their place", () -> identities.search(viewer, new Sought("", "", Optional.empty(), "ZX3 3BB"), 20));
        doors.put("search for others", () -> identities.search(viewer, new Sought("Jan", "Bray", Optional.empty(), ""), 20));
        doors.put("rejects", () -> hub.loads.rejects(viewer, asked.load(), 0, 100));
        doors.put("rejects as a file", () -> {
            var file = new ByteArrayOutputStream();
            hub.loads.writeRejects(viewer, asked.load(), file);
            return file.toString(StandardCharsets.UTF_8);
        });
        return doors;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static String answered(Supplier<Object> door) {
        try {
            return String.valueOf(door.get());
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName() + ": " + refused.getMessage();
        }
    }

    private static Id<Person> person(TestHub hub, String forename) {
        return first(hub, "person_id", forename);
    }

    private static Id<Description> description(TestHub hub, String forename) {
        return first(hub, "id", forename);
    }

    private static <T> Id<T> first(TestHub hub, String column, String forename) {
        var sql = "select " + column + " from hub_identity where forenames = '" + forename + "' order by id";
        return Id.of(Long.parseLong(hub.column(sql).getFirst()));
    }
}
