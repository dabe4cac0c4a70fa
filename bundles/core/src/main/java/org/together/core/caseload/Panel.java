package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * A meeting of agencies on a day, for a locality or everywhere, of what kind (an id of {@link PanelKind}, empty for none), who attended in
 * words, and the families on its agenda in order.
 */
public record Panel(Id<Panel> id, LocalDate day, String title, Optional<String> locality, String kind, String attended, List<Item> items) {

    /** A family on the agenda: what the panel is asked, and what it decided. */
    public record Item(
            Id<Item> id, Id<Panel> panel, LocalDate day, Id<Family> family, String name, String question, Optional<Decided> decided) {}

    /** What was decided, why, when it is looked at again, and who wrote it down. */
    public record Decided(String decision, String reason, Optional<LocalDate> review, String by) {}
}
