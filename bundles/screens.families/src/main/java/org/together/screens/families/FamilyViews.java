package org.together.screens.families;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;

/** What can be seen of a family: our own views first, then the panels of extensions. */
@org.osgi.service.component.annotations.Component(service = FamilyViews.class)
public class FamilyViews {
    static final String OVERVIEW = "overview";
    static final String WHY = "why";
    static final String CHRONOLOGY = "chronology";

    private final Kinds kinds;
    private final Identifications identifications;
    private final Access access;
    private final InstalledPanels panels;

    @Activate
    public FamilyViews(
            @Reference Kinds kinds,
            @Reference Identifications identifications,
            @Reference Access access,
            @Reference InstalledPanels panels) {
        this.kinds = kinds;
        this.identifications = identifications;
        this.access = access;
        this.panels = panels;
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
    Component show(String view, Family family, Visit visit) {
        return switch (view) {
            case WHY -> new WhyIdentified(identifications, access, kinds, family, visit);
            case CHRONOLOGY -> new Chronology(family, kinds);
            default -> panels.all().stream()
                    .filter(panel -> panel.id().equals(view))
                    .findFirst()
                    .map(panel -> panels.show(panel, family, visit))
                    .orElseGet(() -> new Overview(family, identifications.of(visit.viewer(), family.id())));
        };
    }
}
