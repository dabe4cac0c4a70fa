package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.together.core.access.Viewer;
import org.together.core.casework.CaseChange;
import org.together.core.casework.CaseChange.What;

/** One step in a case's history. */
@Entity
@Table(name = "case_change")
public class ChangeRow {
    private static final int LONGEST = 300;

    @Id
    long id;

    long family;
    long spell;
    Instant changed = Instant.EPOCH;
    String what = "";
    String was = "";
    String became = "";

    @Column(name = "by_account")
    String account = "";

    @Column(name = "by_name")
    String name = "";

    String reason = "";

    protected ChangeRow() {}

    static ChangeRow of(Viewer viewer, SpellRow spell, Step step) {
        var row = new ChangeRow();
        row.id = org.together.core.family.Id.next().value();
        row.family = spell.family;
        row.spell = spell.id;
        row.changed = Instant.now();
        row.what = step.what().name();
        row.was = cut(step.was());
        row.became = cut(step.became());
        row.account = viewer.account();
        row.name = viewer.name();
        row.reason = step.reason().strip();
        return row;
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    CaseChange told() {
        return new CaseChange(changed, What.valueOf(what), was, became, name, reason);
    }

    /** What changes, from what to what, and why. */
    record Step(What what, String was, String became, String reason) {}
}
