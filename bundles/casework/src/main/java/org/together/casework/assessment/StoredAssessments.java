package org.together.casework.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Viewer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Assessments;
import org.together.core.assessment.Author;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question.Sharing;
import org.together.core.assessment.Section;
import org.together.core.assessment.Written;
import org.together.core.casework.Cases;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Assessments in tables of their own, every version of every answer kept. */
@Component
public final class StoredAssessments implements Assessments {
    private static final int LONGEST = 100_000;
    private static final String OF_AGENCY = "This answer is kept by each agency for itself.";

    private final Desk desk;
    private final Answers answers;
    private final InstalledDomains installed;
    private final Watchers watchers;
    private final Cases cases;
    private final Settings settings;

    @interface Settings {
        /** Working days from the beginning until the first version should be signed off. */
        int workingDays() default 45;
    }

    @Activate
    public StoredAssessments(
            Settings settings,
            @Reference Desk desk,
            @Reference InstalledDomains installed,
            @Reference Watchers watchers,
            @Reference Cases cases) {
        this.settings = settings;
        this.desk = desk;
        this.answers = desk.answers();
        this.installed = installed;
        this.watchers = watchers;
        this.cases = cases;
    }

    @Override
    public Optional<Assessment> current(Viewer viewer, Id<Family> family) {
        return desk.withFamily(viewer, family, known -> cases.openCase(viewer, family)
                .flatMap(spell -> answers.ofSpell(spell.id().value()))
                .map(this::told));
    }

    @Override
    public List<Assessment> history(Viewer viewer, Id<Family> family) {
        return desk.withFamily(viewer, family, known -> answers.ofFamily(family.value()).stream().map(this::told).toList());
    }

    @Override
    public Begun begin(Viewer viewer, Id<Family> family) {
        return desk.withFamily(viewer, family, known -> cases.openCase(viewer, family)
                .map(spell -> new Begun(Optional.of(told(begun(viewer, known, spell.id().value()))), ""))
                .orElse(new Begun(Optional.empty(), "This family is not worked with now, so there is nothing to assess it for")));
    }

    private AssessmentRow begun(Viewer viewer, Family family, long spell) {
        return answers.ofSpell(spell).orElseGet(() -> {
            var row = new AssessmentRow(spell, family.id().value(), Author.of(viewer));
            answers.add(row);
            desk.record(viewer, family, "began the assessment " + Id.of(row.id));
            return row;
        });
    }

    @Override
    public List<Section> sections(Viewer viewer, Id<Assessment> assessment) {
        return desk.reading(viewer, assessment, "read the assessment " + assessment, (row, family) -> new Form(
                family, installed.all(), new Sight(viewer), answers.now(row.id)).sections());
    }

    @Override
    public Written write(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text) {
        return kept(viewer, assessment, field, writing -> writing.write(base, clean(text)));
    }

    @Override
    public Written settle(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text) {
        return kept(viewer, assessment, field, writing -> writing.settle(base, clean(text)));
    }

    private Written kept(Viewer viewer, Id<Assessment> assessment, FieldKey field, Function<Writing, Written> deed) {
        var written = desk.writing(viewer, assessment, (row, family) -> {
            var writing = new Writing(answers, row, field, Author.of(viewer));
            demand(viewer, field, family, writing);
            var done = deed.apply(writing);
            desk.record(viewer, family, "wrote " + field + " in " + assessment
                    + done.standing().map(now -> ", stands at version " + now.version()).orElse("")
                    + (done.clash().isPresent() ? ", kept apart" : ""));
            return done;
        });
        if (written.clash().isEmpty()) {
            written.standing().ifPresent(answer -> watchers.tell(assessment.value(), answer));
        }
        return written;
    }

    /** The field is one that is asked of somebody in this family, and theirs to write. */
    private void demand(Viewer viewer, FieldKey field, Family family, Writing writing) {
        if (field.domain().equals("section") && field.question().equals(FieldKey.DONE)) {
            return;
        }
        var asked = installed.asked(field).orElseThrow(() -> new IllegalArgumentException("No installed domain asks " + field));
        var isOfAgency = asked.question().sharing() == Sharing.OWN_AGENCY;
        if (isOfAgency == field.agency().isEmpty() || !new Sight(viewer).writes(field)) {
            throw desk.refusal(viewer, writing.assessment(), OF_AGENCY);
        }
        if (!field.subject().equals(FieldKey.FAMILY)
                && family.members().noneMatch(person -> person.id().toString().equals(field.subject()))) {
            throw desk.refusal(viewer, writing.assessment(), "This person does not belong to the family.");
        }
        writing.to(asked.words(), asked.question().choices().isEmpty());
        if (writing.isFirst() && asked.question().isAnsweredByFacts() && isKnown(viewer, field, family, asked)) {
            writing.askedAgain();
        }
    }

    private static boolean isKnown(Viewer viewer, FieldKey field, Family family, InstalledDomains.Asked asked) {
        return Services.isIn(asked.domain())
                ? Services.known(family, new Sight(viewer)).findAny().isPresent()
                : Desk.facts(family, field.subject(), new Sight(viewer))
                        .anyMatch(fact -> asked.domain().kinds().contains(fact.kind()) && Desk.isFresh(fact));
    }

    @Override
    public List<Answer> versions(Viewer viewer, Id<Assessment> assessment, FieldKey field) {
        return desk.reading(viewer, assessment, "read the versions of " + field + " in " + assessment, (row, family) -> {
            if (!new Sight(viewer).reads(field)) {
                throw desk.refusal(viewer, assessment, OF_AGENCY);
            }
            return answers.versions(row.id, field).stream().map(AnswerRow::told).toList();
        });
    }

    @Override
    public Watch watch(Viewer viewer, Id<Assessment> assessment, Consumer<Answer> listener) {
        return desk.reading(viewer, assessment, "follows the assessment " + assessment, (row, family) -> watchers.watch(
                row.id, new Sight(viewer), listener));
    }

    private Assessment told(AssessmentRow row) {
        var begun = Instant.ofEpochMilli(row.begun);
        var published = answers.publications(row.id);
        return new KeptAssessment(
                Id.of(row.id),
                Id.of(row.family),
                Id.of(row.spell),
                begun,
                new Author(row.account, row.author, row.agency),
                WorkingDays.after(LocalDate.ofInstant(begun, Gate.HERE), settings.workingDays()),
                published.size(),
                published.isEmpty() ? Optional.empty() : Optional.of(published.getLast().told().at()),
                answers.askedAgain(row.id));
    }

    private static String clean(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An answer is at most " + LONGEST + " characters long");
        }
        return text.replace("\r\n", "\n").stripTrailing();
    }
}
