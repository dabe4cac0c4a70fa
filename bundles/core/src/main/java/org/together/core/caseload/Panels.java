package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Joint panels. Those who decide at a panel call and lead them; families that the viewer may not see leave no trace on an agenda.
 * Access and answers as in {@link ContactNotes}.
 */
@ProviderType
public interface Panels {
    /** Kinds of panel installed now, in their order. */
    List<Kind> kinds();

    /** All panels, the latest first. */
    List<Panel> all(Viewer viewer);

    Optional<Panel> find(Viewer viewer, Id<Panel> panel);

    /** Calls a panel under this fresh id. */
    Optional<String> call(Viewer viewer, Id<Panel> panel, Calling calling);

    /** Puts the family on the agenda with a question. */
    Optional<String> put(Viewer viewer, Id<Panel> panel, Id<Family> family, String question);

    /** Which agencies attended, in words. */
    Optional<String> attended(Viewer viewer, Id<Panel> panel, String agencies);

    /** Writes down a decision, once: a later one is another item. */
    Optional<String> decide(Viewer viewer, Id<Panel.Item> item, Panel.Decided decided);

    /** What panels were asked and decided about the family, the latest first. */
    List<Panel.Item> of(Viewer viewer, Id<Family> family);

    /** When it meets, how it is called, for which locality, and the id of its kind, or nothing. */
    record Calling(LocalDate day, String title, Optional<String> locality, String kind) {}

    /** A {@link PanelKind} as installed. */
    record Kind(String id, String title, List<String> agencies, List<String> questions, List<String> decisions, int reviewWeeks) {}
}
