package org.together.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.together.core.access.Families;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Engagements;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Assessments;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.Contact;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Supervisions;
import org.together.core.casework.Cases;
import org.together.core.chronology.Chronologies;
import org.together.core.chronology.Extracts;
import org.together.core.facts.Contacts;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referrals;
import org.together.core.identification.Identifications;
import org.together.core.kinship.Kinships;
import org.together.core.team.Teams;

/** A family's pages without their screens: work done with a family, and what each view and panel asks of the services. */
final class FamilyPages {
    private static final Viewer MANAGER =
            Viewer.of("manager", "Benchmark", "Council", Set.of(StaffRole.LOCALITY_MANAGER), Set.of());
    private static final int NOTES = 20;

    private final Platform platform;
    private final LocalDate today;

    FamilyPages(Platform platform, LocalDate today) {
        this.platform = platform;
        this.today = today;
    }

    /** Half a year of it: a case with notes, an agreement and an assessment with something in every section. */
    void workWith(Id<Family> family) {
        var from = today.minusDays(9L * NOTES);
        var beginning = new Cases.Beginning("intensive", Optional.of(Benchmarks.CORNWALL), "Several problems at once");
        platform.service(Cases.class).begin(MANAGER, family, beginning, from);
        IntStream.range(0, NOTES).forEach(week -> note(family, from.plusDays(9L * week)));
        var agreements = platform.service(Agreements.class);
        agreements.begin(MANAGER, family, agreements.templates().getFirst().id());
        platform.service(Assessments.class).begin(MANAGER, family).assessment().ifPresent(begun -> answer(begun.id()));
    }

    private void note(Id<Family> family, LocalDate day) {
        var words = new Contact.Words("Rang twice and left a card by the door; nobody was in.", "");
        var next = Optional.of(new Contact.Next("Ring again in the evening", Optional.of(day.plusDays(3))));
        platform.service(ContactNotes.class)
                .record(MANAGER, family, new Contact(Contacts.ATTEMPT, day, Optional.empty(), Set.of(), words, next, Optional.empty()));
    }

    private void answer(Id<Assessment> assessment) {
        var assessments = platform.service(Assessments.class);
        assessments.sections(MANAGER, assessment).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream().filter(entry -> entry.isWritable()).limit(1))
                .filter(entry -> entry.question().choices().isEmpty())
                .forEach(entry -> assessments.write(MANAGER, assessment, entry.field(), entry.version(), "They eat together on Sundays."));
    }

    /** Milliseconds of each page: what is always in sight, and the view or panel below it. */
    Map<String, Double> open(Id<Family> id) {
        var start = System.nanoTime();
        var family = platform.service(Families.class).open(MANAGER, id, today).family().orElseThrow();
        var always = always(id) + (System.nanoTime() - start) / 1e6;
        var pages = new LinkedHashMap<String, Double>();
        pages.put("overview", always + timed(() -> platform.service(Identifications.class).of(MANAGER, id)));
        pages.put("why identified", always + timed(() -> platform.service(Identifications.class).explain(MANAGER, family)));
        pages.put("chronology", always + timed(() -> chronology(id)));
        pages.put("relationships", always + timed(() -> relationships(id)));
        pages.put("advocate", always + timed(() -> advocate(id)));
        pages.put("agreement", always + timed(() -> agreement(id)));
        pages.put("assessment", always + timed(() -> assessment(id)));
        pages.put("referrals", always + timed(() -> platform.service(Referrals.class).of(MANAGER, id)));
        return pages;
    }

    /** Who works with them and by which results they are identified. */
    private double always(Id<Family> id) {
        var identifications = platform.service(Identifications.class);
        return timed(() -> {
            platform.service(Teams.class).around(MANAGER, id, today);
            identifications.of(MANAGER, id).forEach(found -> identifications.newest(found.programme()));
        });
    }

    private List<?> chronology(Id<Family> id) {
        return List.of(
                platform.service(Chronologies.class).of(MANAGER, id, today),
                platform.service(Extracts.class).of(MANAGER, id));
    }

    private List<?> relationships(Id<Family> id) {
        return List.of(
                platform.service(Kinships.class).of(MANAGER, id, today),
                platform.service(Teams.class).around(MANAGER, id, today));
    }

    private void assessment(Id<Family> id) {
        var assessments = platform.service(Assessments.class);
        assessments.current(MANAGER, id).ifPresent(now -> assessments.sections(MANAGER, now.id()));
    }

    private List<?> advocate(Id<Family> id) {
        return List.of(
                platform.service(Cases.class).openCase(MANAGER, id),
                platform.service(Cases.class).changes(MANAGER, id),
                platform.service(Panels.class).of(MANAGER, id),
                platform.service(Appointments.class).of(MANAGER, id),
                platform.service(ContactNotes.class).openSteps(MANAGER, id),
                platform.service(Supervisions.class).notes(MANAGER, id));
    }

    private List<?> agreement(Id<Family> id) {
        var agreements = platform.service(Agreements.class);
        return List.of(
                agreements.current(MANAGER, id),
                agreements.history(MANAGER, id),
                agreements.problems(MANAGER, id),
                platform.service(Consents.class).of(MANAGER, id),
                platform.service(Engagements.class).standing(MANAGER, id),
                platform.service(Engagements.class).fiveElements(MANAGER, id));
    }

    private static double timed(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
