package org.together.screens.families;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.team.Team;
import org.together.screens.families.chronology.ChronologyViews;
import org.together.ui.Visit;

/** What can be seen of a family: our own views first, then the panels of extensions. */
@org.osgi.service.component.annotations.Component(service = FamilyViews.class)
public class FamilyViews {
    static final String OVERVIEW = "overview";
    static final String WHY = "why";
    static final String CHRONOLOGY = "chronology";
    private static final String WORK = "casework-advocate";

    private final Kinds kinds;
    private final Identifications identifications;
    private final Access access;
    private final InstalledPanels panels;
    private final ChronologyViews chronology;

    @Activate
    public FamilyViews(
            @Reference Kinds kinds,
            @Reference Identifications identifications,
            @Reference Access access,
            @Reference InstalledPanels panels,
            @Reference ChronologyViews chronology) {
        this.kinds = kinds;
        this.identifications = identifications;
        this.access = access;
        this.panels = panels;
        this.chronology = chronology;
    }

    /** Results by which the family is identified now: what it is pinned to. */
    List<Identification> pinnedTo(Family family, Visit visit) {
        var found = identifications.of(visit.viewer(), family.id());
        return found.isEmpty()
                ? List.of()
                : found.stream().flatMap(one -> identifications.newest(one.programme()).stream()).distinct().toList();
    }

    /** View id to title, in order. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        titles.put(OVERVIEW, "Overview");
        titles.put(WHY, "Why identified");
        titles.put(CHRONOLOGY, "Chronology");
        panels.all().forEach(panel -> titles.put(panel.id(), panel.title()));
        return titles;
    }

    /** The view, or the overview when there is none of that id. */
    Component show(String view, Family family, Team team, Visit visit) {
        return switch (view) {
            case WHY -> new WhyIdentified(identifications, access, kinds, family, visit);
            case CHRONOLOGY -> chronology.show(family, visit);
            default -> panels.all().stream()
                    .filter(panel -> panel.id().equals(view))
                    .findFirst()
                    .map(panel -> panels.show(panel, family, visit))
                    .orElseGet(() -> new Overview(family, team, identifications.of(visit.viewer(), family.id()), work(family)));
        };
    }

    /** Where the work with the family is led from, when it is installed. */
    private Optional<String> work(Family family) {
        return titles().keySet().stream().filter(WORK::equals).findFirst().map(id -> FamiliesNavigation.family(family.id(), id));
    }
}
