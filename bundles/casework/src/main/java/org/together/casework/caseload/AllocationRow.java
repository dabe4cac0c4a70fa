package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.core.access.Viewer;
import org.together.core.casework.Advocate;
import org.together.core.family.Period;

/** Somebody's time as a family's advocate, or as cover for its advocate. */
@Entity
@Table(name = "case_allocation")
public class AllocationRow {
    static final String ADVOCATE = "ADVOCATE";
    static final String COVER = "COVER";

    @Id
    long id;

    long spell;
    long family;
    String part = ADVOCATE;

    @Column(name = "current_spell")
    @Nullable Long currentSpell;

    String account = "";
    String name = "";
    String agency = "";
    String phone = "";

    @Column(name = "from_day")
    LocalDate from = LocalDate.EPOCH;

    @Column(name = "to_day")
    @Nullable LocalDate to;

    /** Who arranged it, and for which agency. */
    @Column(name = "said_by")
    String saidBy = "";

    @Column(name = "said_agency")
    String saidAgency = "";

    @Version
    int version;

    protected AllocationRow() {}

    static AllocationRow advocate(Viewer viewer, SpellRow spell, Advocate advocate, LocalDate from) {
        var row = of(viewer, spell, advocate);
        row.part = ADVOCATE;
        row.currentSpell = spell.id;
        row.from = from;
        return row;
    }

    static AllocationRow cover(Viewer viewer, SpellRow spell, Advocate cover, Period period) {
        var row = of(viewer, spell, cover);
        row.part = COVER;
        row.from = period.from();
        row.to = period.end().orElseThrow();
        return row;
    }

    private static AllocationRow of(Viewer viewer, SpellRow spell, Advocate advocate) {
        var row = new AllocationRow();
        row.id = org.together.core.family.Id.next().value();
        row.spell = spell.id;
        row.family = spell.family;
        row.account = advocate.account();
        row.name = advocate.name();
        row.agency = advocate.agency();
        row.phone = advocate.phone();
        row.saidBy = viewer.name();
        row.saidAgency = viewer.agency();
        return row;
    }

    Advocate advocate() {
        return new Advocate(account, name, agency, phone);
    }

    boolean isAdvocate() {
        return part.equals(ADVOCATE);
    }

    boolean isCurrent() {
        return currentSpell != null;
    }

    boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
