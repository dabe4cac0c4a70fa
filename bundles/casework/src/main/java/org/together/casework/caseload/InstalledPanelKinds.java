package org.together.casework.caseload;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.casework.Contributions;
import org.together.core.caseload.PanelKind;
import org.together.core.caseload.Panels.Kind;
import org.together.core.extension.Troubles;

/** The kinds of panel installed now. */
@Component(service = InstalledPanelKinds.class)
public final class InstalledPanelKinds {
    private final Contributions<Kind> kinds;

    @Activate
    public InstalledPanelKinds(@Reference Troubles troubles) {
        kinds = new Contributions<>("panel.kind", "The panel \"%s\" failed and cannot be chosen.", troubles);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(PanelKind kind, Map<String, Object> properties) {
        kinds.add(kind, properties, (id, title) -> {
            var decisions = List.copyOf(kind.decisions());
            return new Kind(id, title, List.copyOf(kind.agencies()), List.copyOf(kind.questions()), decisions, kind.reviewWeeks());
        });
    }

    void remove(PanelKind kind) {
        kinds.remove(kind);
    }

    List<Kind> all() {
        return kinds.all();
    }

    boolean has(String id) {
        return kinds.find(id).isPresent();
    }
}
