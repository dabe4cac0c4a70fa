package org.together.casework.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.caseload.Panel.Decided;
import org.together.core.caseload.Panel.Item;

/** A family on a panel's agenda. */
@Entity
@Table(name = "case_panel_item")
public class PanelItemRow {
    @Id
    long id;

    long panel;
    long family;
    String question = "";
    @Nullable String decision;
    @Nullable String reason;
    @Nullable LocalDate review;

    @Column(name = "decided_by")
    @Nullable String decidedBy;

    @Version
    int version;

    protected PanelItemRow() {}

    static PanelItemRow of(PanelRow panel, long family, String question) {
        var row = new PanelItemRow();
        row.id = org.together.core.family.Id.next().value();
        row.panel = panel.id;
        row.family = family;
        row.question = question.strip();
        return row;
    }

    void decide(Decided decided, String by) {
        decision = decided.decision().strip();
        reason = decided.reason().strip();
        review = decided.review().orElse(null);
        decidedBy = by;
    }

    Item told(LocalDate day, String name) {
        var decided = Optional.ofNullable(decision)
                .map(words -> new Decided(words, or(reason), Optional.ofNullable(review), or(decidedBy)));
        return new Item(
                org.together.core.family.Id.of(id),
                org.together.core.family.Id.of(panel),
                day,
                org.together.core.family.Id.of(family),
                name,
                question,
                decided);
    }

    private static String or(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}
