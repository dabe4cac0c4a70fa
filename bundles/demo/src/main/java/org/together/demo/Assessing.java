package org.together.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.KnownFact.Standing;
import org.together.core.assessment.Readings.Taking;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Block;
import org.together.core.assessment.Section.Entry;
import org.together.core.casework.Case;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Assessments at several stages, written by the advocate and by a worker of another agency, with readings at three dates. */
final class Assessing {
    private final AssessmentDesk desk;
    private final Chance chance;
    private final LocalDate today;

    Assessing(AssessmentDesk desk, Chance chance, LocalDate today) {
        this.desk = desk;
        this.chance = chance;
        this.today = today;
    }

    /** How many were begun; one begun already, because the platform was stopped meanwhile, stays as it is. */
    int begin(Family family, Case spell, int place) {
        var advocate = spell.advocate()
                .map(one -> Viewer.of(one.account(), one.name(), one.agency(), Set.of(StaffRole.ADVOCATE), Set.of()));
        if (advocate.isEmpty() || desk.assessments.current(advocate.get(), family.id()).isPresent()) {
            return 0;
        }
        return desk.assessments.begin(advocate.get(), family.id()).assessment().map(begun -> {
            write(begun, family, advocate.get(), place % 4);
            return 1;
        }).orElse(0);
    }

    private void write(Assessment begun, Family family, Viewer advocate, int stage) {
        var id = begun.id();
        var sections = desk.assessments.sections(advocate, id);
        var written = sections.subList(0, stage == 2 ? 2 : stage == 1 ? sections.size() / 2 : sections.size());
        written.forEach(section -> section.blocks().forEach(block -> answer(advocate, id, block)));
        partner(family).ifPresent(worker -> contribute(worker, id));
        confirm(advocate, id);
        if (stage == 0 || stage == 3) {
            read(advocate, id, sections);
            written.forEach(section -> write(advocate, id, new FieldKey(section.key(), "section", FieldKey.DONE, ""), 0, "yes"));
            desk.publications.publish(advocate, id, "First version, read through with the family");
        }
        if (stage == 3) {
            var home = FieldKey.family("home", "needs");
            write(advocate, id, home, entry(advocate, id, home).map(Entry::version).orElse(0), Heard.LATER);
            desk.publications.publish(advocate, id, "After the first review");
        }
    }

    private void answer(Viewer advocate, Id<Assessment> id, Block block) {
        for (var entry : block.entries()) {
            if (entry.isWritable() && chance.happens(0.8)) {
                write(advocate, id, entry.field(), entry.version(), words(block, entry));
            }
        }
    }

    private String words(Block block, Entry entry) {
        var choices = entry.question().choices();
        if (!choices.isEmpty()) {
            return choices.get(chance.between(0, choices.size() - 1));
        }
        return Heard.of(block.domain().id(), entry.question().id(), chance.between(0, 100));
    }

    /** Somebody of another agency who works with the family now, by that agency's own record. */
    private Optional<Viewer> partner(Family family) {
        return family.facts()
                .filter(fact -> fact.period().contains(today) && !fact.source().agency().equals(Staff.COUNCIL))
                .flatMap(fact -> fact.value(Involvement.WORKER).map(worker -> viewer(fact, worker)).stream())
                .findFirst();
    }

    private static Viewer viewer(Fact fact, String worker) {
        var account = worker.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return Viewer.of(account, worker, fact.source().agency(), Set.of(StaffRole.PARTNER), Set.of());
    }

    private void contribute(Viewer worker, Id<Assessment> id) {
        for (var field : List.of(FieldKey.family("services", "help"), FieldKey.family("risk", "own").by(worker.agency()))) {
            var now = entry(worker, id, field);
            var text = now.map(Entry::text).filter(words -> !words.isBlank()).map(words -> words + "\n").orElse("");
            var said = Heard.of(field.domain(), "partner", chance.between(0, 100));
            desk.assessments.write(worker, id, field, now.map(Entry::version).orElse(0), text + said);
        }
    }

    private void confirm(Viewer advocate, Id<Assessment> id) {
        var open = desk.known.of(advocate, id, FieldKey.FAMILY).stream()
                .filter(known -> known.standing() == Standing.AS_RECORDED)
                .limit(3)
                .toList();
        for (var known : open) {
            if (known.equals(open.getLast())) {
                desk.known.correct(advocate, id, known.fact().id(), Right.inWords(Heard.CORRECTION));
            } else {
                desk.known.confirm(advocate, id, known.fact().id());
            }
        }
    }

    private void read(Viewer advocate, Id<Assessment> id, List<Section> sections) {
        for (var section : sections) {
            var subject = section.person().map(Object::toString).orElse(FieldKey.FAMILY);
            for (var block : section.blocks()) {
                block.domain().scale().ifPresent(scale -> {
                    var step = chance.between(1, 4);
                    for (var days : List.of(84, 42, 0)) {
                        var day = today.minusDays(days);
                        desk.readings.take(advocate, id, new Taking(subject, block.domain().id(), Math.min(step, scale.best()), day, ""));
                        step += chance.between(0, 2);
                    }
                });
            }
        }
    }

    private void write(Viewer viewer, Id<Assessment> id, FieldKey field, int base, String text) {
        desk.assessments.write(viewer, id, field, base, text);
    }

    private Optional<Entry> entry(Viewer viewer, Id<Assessment> id, FieldKey field) {
        return desk.assessments.sections(viewer, id).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .filter(one -> one.field().equals(field))
                .findFirst();
    }
}
