package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.HandOver;
import org.together.core.caseload.Papers;
import org.together.core.caseload.VisitPack;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Makes papers from the record; a copy of a visit pack is numbered and out of date the day after the next. */
@Component
public final class StoredPapers implements Papers {
    private static final int DAYS_IN_DATE = 1;

    private final EntityManager rows;
    private final Spells spells;
    private final Diary diary;
    private final Levels levels;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredPapers(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Spells spells,
            @Reference Diary diary,
            @Reference Levels levels,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.spells = spells;
        this.diary = diary;
        this.levels = levels;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public HandOver handOver(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.ALLOCATE, Action.RECORD_CONTACT);
            gate.record(viewer, Action.RECORD_CONTACT, id, "hand-over summary made");
            var pages = pages(family);
            var now = List.of(pages.work(), pages.members(), pages.services(), pages.steps(), pages.dates());
            var before = List.of(pages.contacts(), pages.history());
            return new HandOver(family.name(), Gate.today(), Stream.of(now, before).flatMap(List::stream).toList());
        });
    }

    @Override
    public VisitPack visitPack(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.RECORD_CONTACT);
            var row = PackRow.of(id.value(), copies(id) + 1, viewer.account());
            row.made = Instant.now();
            row.expires = Gate.today().plusDays(DAYS_IN_DATE);
            rows.persist(row);
            gate.record(viewer, Action.RECORD_CONTACT, id, "visit pack, copy " + row.copy);
            var pages = pages(family);
            return new VisitPack(
                    row.copy,
                    viewer.name(),
                    row.made,
                    row.expires,
                    List.of(pages.firstNames(), pages.dates(), pages.steps(), pages.lastContact(), pages.services()));
        });
    }

    private int copies(Id<Family> family) {
        return rows.createQuery("select p from PackRow p where p.family = :family", PackRow.class)
                .setParameter("family", family.value())
                .getResultList()
                .size();
    }

    private Pages pages(Family family) {
        var ids = List.of(family.id());
        return new Pages(
                family,
                spells.open(family.id()).map(spells::told),
                new Pages.ToCome(diary.steps(ids), diary.planned(ids)),
                new Pages.Past(spells.changes(family.id()), levels::title));
    }
}
