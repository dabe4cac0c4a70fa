package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.notice.KeptNotices;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.casework.Advocate;
import org.together.core.facts.Involvement;
import org.together.core.family.Certainty;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;

/**
 * Who is a family's advocate and who stands in, kept twice: as a row, by which one family has one advocate, and as a fact about the family,
 * by which need to know and "who is involved" work by themselves. The fact's source record is the row's id.
 */
@Component(service = AdvocateFacts.class)
public final class AdvocateFacts {
    private static final String BASIS = "Public task: the whole-family programme";

    private final EntityManager rows;
    private final FamilyWriter record;
    private final KeptNotices notices;

    @Activate
    public AdvocateFacts(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference FamilyWriter record, @Reference KeptNotices notices) {
        this.rows = rows;
        this.record = record;
        this.notices = notices;
    }

    Optional<AllocationRow> current(SpellRow spell) {
        return rows.createQuery("select a from AllocationRow a where a.currentSpell = :spell", AllocationRow.class)
                .setParameter("spell", spell.id)
                .getResultStream()
                .findFirst();
    }

    AllocationRow begin(Viewer viewer, SpellRow spell, Advocate advocate, LocalDate from) {
        return begun(AllocationRow.advocate(viewer, spell, advocate, from));
    }

    /** Somebody stands in for a time, which may be still to come. */
    AllocationRow cover(Viewer viewer, SpellRow spell, Advocate cover, Period period) {
        return begun(AllocationRow.cover(viewer, spell, cover, period));
    }

    private AllocationRow begun(AllocationRow row) {
        rows.persist(row);
        keep(row);
        notices.newFor(row.account);
        return row;
    }

    /** Those with whom somebody stands in for this absence. */
    List<AllocationRow> covers(Absence absence) {
        return rows.createQuery(
                        "select a from AllocationRow a where a.part = 'COVER' and a.account = :cover and a.from = :from and a.to = :to"
                                + " and a.spell in (select b.currentSpell from AllocationRow b where b.account = :away)",
                        AllocationRow.class)
                .setParameter("cover", absence.cover())
                .setParameter("from", absence.period().from())
                .setParameter("to", absence.period().end().orElseThrow())
                .setParameter("away", absence.account())
                .getResultList();
    }

    /** The last day is {@code last}, or there was none when it had not begun by then. */
    void end(AllocationRow row, LocalDate last) {
        row.currentSpell = null;
        row.to = last;
        record.supersede(List.of(row.id), Id.next().value());
        if (!last.isBefore(row.from)) {
            keep(row);
        }
        // What ends must be written before what follows it: one case has one advocate.
        rows.flush();
    }

    /** Nobody stands in any more for an advocate whose time has ended. */
    void endCovers(SpellRow spell, LocalDate last) {
        going(spell, last).stream().filter(row -> !row.isAdvocate()).forEach(row -> end(row, last));
    }

    /** Everybody's time with the family ends with the day. */
    void endAll(SpellRow spell, LocalDate last) {
        going(spell, last).forEach(row -> end(row, last));
    }

    /** Takes an end back: their time goes on, until the day it was to end before if there was one. */
    void resume(SpellRow spell, AllocationRow row, @Nullable LocalDate to) {
        row.to = to;
        row.currentSpell = row.isAdvocate() ? spell.id : null;
        record.supersede(List.of(row.id), Id.next().value());
        keep(row);
        notices.newFor(row.account);
    }

    /** Those whose time with the family goes on after the day. */
    List<AllocationRow> going(SpellRow spell, LocalDate last) {
        return rows.createQuery("select a from AllocationRow a where a.spell = :spell", AllocationRow.class)
                .setParameter("spell", spell.id)
                .getResultStream()
                .filter(row -> row.to == null || row.to.isAfter(last))
                .toList();
    }

    private void keep(AllocationRow row) {
        var kind = row.isAdvocate() ? Involvement.ADVOCATE : Involvement.COVER;
        record.keepFacts(List.of(new FactDraft(
                Optional.empty(),
                Optional.of(Id.of(row.family)),
                kind.id(),
                new Period(row.from, row.to),
                Map.of(
                        Involvement.SERVICE.key(), row.isAdvocate() ? "Family advocate" : "Cover for the family advocate",
                        Involvement.WORKER.key(), row.name,
                        Involvement.PHONE.key(), row.phone,
                        Involvement.ACCOUNT.key(), row.account),
                new Source(row.saidAgency, Optional.empty(), row.saidBy),
                Certainty.CONFIRMED,
                kind.sensitivity(),
                BASIS,
                0,
                row.id)));
    }
}
