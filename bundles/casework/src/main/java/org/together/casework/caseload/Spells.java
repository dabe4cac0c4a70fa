package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Viewer;
import org.together.core.casework.Case;
import org.together.core.casework.CaseChange;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** The rows of cases, inside the caller's transaction; decides nothing. */
@Component(service = Spells.class)
public final class Spells {
    private static final int AT_ONCE = 500;

    private final EntityManager rows;

    @Activate
    public Spells(@Reference(target = "(rows=case)") EntityManager rows) {
        this.rows = rows;
    }

    /** The family's open spell, for reading. */
    Optional<SpellRow> open(Id<Family> family) {
        return rows.createQuery("select s from SpellRow s where s.openFamily = :family", SpellRow.class)
                .setParameter("family", family.value())
                .getResultStream()
                .findFirst();
    }

    /** The family's open spell, nobody else's to change until the transaction ends. */
    Optional<SpellRow> openForChange(Id<Family> family) {
        return open(family)
                .map(row -> {
                    rows.refresh(row, LockModeType.PESSIMISTIC_WRITE);
                    return row;
                })
                .filter(row -> row.openFamily != null);
    }

    SpellRow of(AllocationRow allocation) {
        return rows.find(SpellRow.class, allocation.spell);
    }

    void add(SpellRow spell) {
        rows.persist(spell);
        rows.flush();
    }

    void note(Viewer viewer, SpellRow spell, ChangeRow.Step step) {
        rows.persist(ChangeRow.of(viewer, spell, step));
    }

    /** As told to others. */
    Case told(SpellRow spell) {
        return told(List.of(spell)).getFirst();
    }

    List<Case> told(Collection<SpellRow> spells) {
        var allocations = allocations(spells.stream().map(spell -> spell.id).toList());
        return spells.stream().map(spell -> KeptCase.of(spell, allocations.getOrDefault(spell.id, List.of()), Gate.today())).toList();
    }

    private Map<Long, List<AllocationRow>> allocations(List<Long> spells) {
        var found = new HashMap<Long, List<AllocationRow>>();
        for (var from = 0; from < spells.size(); from += AT_ONCE) {
            found.putAll(rows.createQuery("select a from AllocationRow a where a.spell in :spells", AllocationRow.class)
                    .setParameter("spells", spells.subList(from, Math.min(spells.size(), from + AT_ONCE)))
                    .getResultStream()
                    .collect(Collectors.groupingBy(row -> row.spell)));
        }
        return found;
    }

    /** Newest first. */
    List<SpellRow> ofFamily(Id<Family> family) {
        return rows.createQuery("select s from SpellRow s where s.family = :family order by s.begun desc, s.id desc", SpellRow.class)
                .setParameter("family", family.value())
                .getResultList();
    }

    /** The open ones of these families. */
    List<SpellRow> openOf(List<Id<Family>> families) {
        var found = new ArrayList<SpellRow>();
        var ids = families.stream().map(Id::value).toList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(rows.createQuery("select s from SpellRow s where s.openFamily in :families", SpellRow.class)
                    .setParameter("families", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    /** All that are open. */
    List<SpellRow> allOpen() {
        return rows.createQuery("select s from SpellRow s where s.openFamily is not null order by s.begun, s.id", SpellRow.class)
                .getResultList();
    }

    /** Open ones of which this account is the advocate, or covers for them on the day. */
    List<SpellRow> ofAccount(String account, LocalDate day) {
        return rows.createQuery(
                        "select s from SpellRow s where s.openFamily is not null and s.id in (select a.spell from AllocationRow a"
                                + " where a.account = :account and (a.currentSpell is not null or (a.part = 'COVER' and a.from <= :day"
                                + " and (a.to is null or a.to >= :day)))) order by s.begun, s.id",
                        SpellRow.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList();
    }

    /** Open ones of which this account is the advocate. */
    List<SpellRow> withAdvocate(String account) {
        return rows.createQuery(
                        "select s from SpellRow s where s.id in (select a.currentSpell from AllocationRow a where a.account = :account)"
                                + " order by s.id",
                        SpellRow.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Accounts of all who ever were the family's advocate. */
    Set<String> advocatesBefore(Id<Family> family) {
        return rows.createQuery("select a.account from AllocationRow a where a.family = :family and a.part = 'ADVOCATE'", String.class)
                .setParameter("family", family.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Newest first. */
    List<CaseChange> changes(Id<Family> family) {
        return rows.createQuery("select c from ChangeRow c where c.family = :family order by c.id desc", ChangeRow.class)
                .setParameter("family", family.value())
                .getResultStream()
                .map(ChangeRow::told)
                .toList();
    }
}
