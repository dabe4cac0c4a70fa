package org.together.casework.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.assessment.AnswerRow.Place;
import org.together.core.access.Viewer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Publications;
import org.together.core.family.Id;
import org.together.core.print.Document;

/** Versions signed off, each as the ids of the answers that stood. */
@Component
public final class StoredPublications implements Publications {
    private static final int LONGEST = 2000;

    private final Desk desk;
    private final Answers answers;
    private final InstalledDomains installed;

    @Activate
    public StoredPublications(@Reference Desk desk, @Reference InstalledDomains installed) {
        this.desk = desk;
        this.installed = installed;
        answers = desk.answers();
    }

    @Override
    public List<Publication> of(Viewer viewer, Id<Assessment> assessment) {
        return desk.reading(viewer, assessment, "listed the versions of " + assessment, (row, family) -> answers
                .publications(row.id).stream()
                .map(PublicationRow::told)
                .toList());
    }

    @Override
    public Optional<String> publish(Viewer viewer, Id<Assessment> assessment, String note) {
        if (!new Sight(viewer).isWhole()) {
            throw desk.refusal(viewer, assessment, "An assessment is signed off by the family's advocate or a manager.");
        }
        return desk.writing(viewer, assessment, (row, family) -> {
            var now = answers.now(row.id);
            var refusal = refusal(now, note);
            if (refusal.isEmpty()) {
                var publication = publication(viewer, row, now, note.strip());
                answers.add(publication);
                desk.record(viewer, family, "signed off version " + publication.edition + " of " + assessment);
            }
            return refusal;
        });
    }

    @Override
    public List<Answer> answers(Viewer viewer, Id<Assessment> assessment, int number) {
        return desk.reading(viewer, assessment, "read version " + number + " of " + assessment, (row, family) -> {
            var sight = new Sight(viewer);
            return answers.publications(row.id).stream()
                    .filter(one -> one.edition == number)
                    .flatMap(one -> answers.byIds(row.id, ids(one)).stream())
                    .map(AnswerRow::told)
                    .filter(answer -> sight.reads(answer.field()))
                    .toList();
        });
    }

    @Override
    public Document document(Viewer viewer, Id<Assessment> assessment, int number) {
        return desk.reading(viewer, assessment, "read " + (number == 0 ? "the answers" : "version " + number) + " of " + assessment
                + " to print them", (row, family) -> {
            var sight = new Sight(viewer);
            if (number == 0) {
                var now = new Form(family, installed.all(), sight, answers.now(row.id)).sections();
                return new AnswerPages(family).of(now, "as it stood on " + AnswerPages.day(Instant.now()));
            }
            var version = answers.publications(row.id).stream().filter(one -> one.edition == number).findFirst();
            var theirs = version.map(one -> answers.byIds(row.id, ids(one))).orElse(List.of());
            var sections = new Form(family, installed.all(), sight, theirs).sections();
            var of = version.map(one -> " of " + AnswerPages.day(Instant.ofEpochMilli(one.published))).orElse("");
            return new AnswerPages(family).of(sections, "version " + number + of);
        });
    }

    private static Optional<String> refusal(List<AnswerRow> now, String note) {
        if (now.stream().anyMatch(row -> row.is(Place.APART))) {
            return Optional.of("Two people wrote different things in one place: settle that first, so that nobody's words are left out");
        }
        if (now.stream().allMatch(row -> row.words.isBlank() || row.key().domain().equals("section"))) {
            return Optional.of("Nothing is written in this assessment yet");
        }
        return note.length() > LONGEST ? Optional.of("Write at most " + LONGEST + " characters about this version") : Optional.empty();
    }

    private PublicationRow publication(Viewer viewer, AssessmentRow assessment, List<AnswerRow> now, String note) {
        var row = new PublicationRow();
        row.id = Id.next().value();
        row.assessment = assessment.id;
        row.edition = answers.publications(assessment.id).size() + 1;
        row.answers = now.stream()
                .filter(one -> !one.key().domain().equals("section"))
                .map(one -> Long.toString(one.id))
                .collect(Collectors.joining(","));
        row.note = note;
        row.account = viewer.account();
        row.author = viewer.name();
        row.agency = viewer.agency();
        row.published = System.currentTimeMillis();
        return row;
    }

    private static List<Long> ids(PublicationRow row) {
        return row.answers.isEmpty() ? List.of() : Stream.of(row.answers.split(",")).map(Long::valueOf).toList();
    }
}
