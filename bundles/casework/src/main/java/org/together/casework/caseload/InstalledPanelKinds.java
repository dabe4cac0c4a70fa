package org.together.casework.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.caseload.PanelKind;
import org.together.core.caseload.Panels.Kind;
import org.together.core.extension.Troubles;

/** The kinds of panel installed now, read once when they come. One that fails is left out and reported. */
@Component(service = InstalledPanelKinds.class)
public final class InstalledPanelKinds {
    private final Troubles troubles;
    private final Map<PanelKind, Installed> kinds = new ConcurrentHashMap<>();

    private record Installed(int order, Kind kind) {}

    @Activate
    public InstalledPanelKinds(@Reference Troubles troubles) {
        this.troubles = troubles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(PanelKind kind, Map<String, Object> properties) {
        var id = String.valueOf(properties.get("panel.kind.id"));
        var title = String.valueOf(properties.get("panel.kind.title"));
        var order = properties.get("panel.kind.order") instanceof Integer number ? number : 100;
        try {
            var decisions = List.copyOf(kind.decisions());
            var told = new Kind(id, title, List.copyOf(kind.agencies()), List.copyOf(kind.questions()), decisions, kind.reviewWeeks());
            kinds.put(kind, new Installed(order, told));
        } catch (RuntimeException | LinkageError failed) {
            troubles.report(id, "The panel \"" + title + "\" failed and cannot be chosen.", failed);
        }
    }

    void remove(PanelKind kind) {
        kinds.remove(kind);
    }

    List<Kind> all() {
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Installed::order).thenComparing(one -> one.kind().title()))
                .map(Installed::kind)
                .toList();
    }

    boolean has(String id) {
        return kinds.values().stream().anyMatch(one -> one.kind().id().equals(id));
    }
}
