package org.together.casework.assessment;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Domain;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Readings;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Readings in a table of their own; none is ever changed. */
@Component
public final class StoredReadings implements Readings {
    private static final int LONGEST = 1000;

    private final Desk desk;
    private final InstalledDomains installed;

    @Activate
    public StoredReadings(@Reference Desk desk, @Reference InstalledDomains installed) {
        this.desk = desk;
        this.installed = installed;
    }

    @Override
    public List<Reading> of(Viewer viewer, Id<Assessment> assessment) {
        return desk.reading(viewer, assessment, "read the readings of " + assessment, (row, family) -> desk.answers()
                .readings(row.id).stream()
                .map(ScaleReadingRow::told)
                .toList());
    }

    @Override
    public Optional<String> take(Viewer viewer, Id<Assessment> assessment, Taking taking) {
        return desk.writing(viewer, assessment, (row, family) -> {
            var domain = installed.find(taking.domain()).filter(one -> one.scale().isPresent());
            var refusal = domain.isEmpty() ? Optional.of("Nothing is read on a scale here") : refusal(taking, domain.get(), family);
            if (refusal.isEmpty()) {
                desk.answers().add(kept(viewer, row, domain.get(), taking));
                desk.record(viewer, family, "took a reading of " + taking.subject() + "/" + taking.domain() + " in " + assessment);
            }
            return refusal;
        });
    }

    private static Optional<String> refusal(Taking taking, Domain domain, Family family) {
        var isOfFamily = taking.subject().equals(FieldKey.FAMILY);
        if (isOfFamily != (domain.about() == Domain.About.FAMILY)
                || !isOfFamily && family.members().noneMatch(person -> person.id().toString().equals(taking.subject()))) {
            return Optional.of("This is not asked of them");
        }
        if (!domain.scale().filter(scale -> scale.has(taking.step())).isPresent()) {
            return Optional.of("Choose a step of the scale");
        }
        if (taking.day().isAfter(Gate.today())) {
            return Optional.of("The day must not be after today");
        }
        return taking.note().length() > LONGEST
                ? Optional.of("Write at most " + LONGEST + " characters beside a reading")
                : Optional.empty();
    }

    private static ScaleReadingRow kept(Viewer viewer, AssessmentRow assessment, Domain domain, Taking taking) {
        var scale = domain.scale().orElseThrow();
        var row = new ScaleReadingRow();
        row.id = Id.next().value();
        row.assessment = assessment.id;
        row.subject = taking.subject();
        row.domain = domain.id();
        row.title = domain.title();
        row.step = taking.step();
        row.best = scale.best();
        row.words = scale.words(taking.step());
        row.day = taking.day();
        row.note = taking.note().strip();
        row.account = viewer.account();
        row.author = viewer.name();
        row.agency = viewer.agency();
        row.taken = System.currentTimeMillis();
        return row;
    }
}
