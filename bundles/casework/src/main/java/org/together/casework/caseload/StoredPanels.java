package org.together.casework.caseload;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Panel;
import org.together.core.caseload.Panel.Decided;
import org.together.core.caseload.Panel.Item;
import org.together.core.caseload.Panels;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Panels and their agendas in tables of their own. */
@Component
public final class StoredPanels implements Panels {
    private static final String NO_PANEL = "There is no such panel";

    private final EntityManager rows;
    private final InstalledPanelKinds kinds;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredPanels(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference InstalledPanelKinds kinds,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.kinds = kinds;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public List<Kind> kinds() {
        return kinds.all();
    }

    @Override
    public List<Panel> all(Viewer viewer) {
        gate.demand(viewer, Action.DECIDE_AT_PANEL);
        return transactions.required(() -> {
            var panels = rows.createQuery("select p from PanelRow p order by p.meets desc, p.id desc", PanelRow.class).getResultList();
            var items = rows.createQuery("select i from PanelItemRow i order by i.id", PanelItemRow.class).getResultList();
            gate.record(viewer, Action.DECIDE_AT_PANEL, "panels", panels.size() + " panels listed");
            return told(viewer, panels, items);
        });
    }

    @Override
    public Optional<Panel> find(Viewer viewer, Id<Panel> panel) {
        gate.demand(viewer, Action.DECIDE_AT_PANEL);
        return transactions.required(() -> {
            var found = Optional.ofNullable(rows.find(PanelRow.class, panel.value())).map(List::of).orElse(List.of());
            var items = rows.createQuery("select i from PanelItemRow i where i.panel = :panel order by i.id", PanelItemRow.class)
                    .setParameter("panel", panel.value())
                    .getResultList();
            gate.record(viewer, Action.DECIDE_AT_PANEL, "panel:" + panel, "agenda shown");
            return told(viewer, found, items).stream().findFirst();
        });
    }

    private List<Panel> told(Viewer viewer, List<PanelRow> panels, List<PanelItemRow> items) {
        var names = names(viewer, items);
        var days = panels.stream().collect(Collectors.toMap(panel -> panel.id, panel -> panel.meets));
        var agendas = items.stream()
                .filter(item -> names.containsKey(item.family) && days.containsKey(item.panel))
                .map(item -> item.told(days.get(item.panel), names.getOrDefault(item.family, "")))
                .collect(Collectors.groupingBy(item -> item.panel().value()));
        return panels.stream()
                .map(panel -> new Panel(
                        Id.of(panel.id),
                        panel.meets,
                        panel.title,
                        Optional.ofNullable(panel.locality),
                        panel.kind,
                        panel.attended,
                        agendas.getOrDefault(panel.id, List.of())))
                .toList();
    }

    private Map<Long, String> names(Viewer viewer, Collection<PanelItemRow> items) {
        var ids = items.stream().map(item -> Id.<Family>of(item.family)).collect(Collectors.toSet());
        return gate.allowed(viewer, Action.OPEN_FAMILY, ids).stream()
                .collect(Collectors.toMap(family -> family.id().value(), Family::name));
    }

    @Override
    public Optional<String> call(Viewer viewer, Id<Panel> panel, Calling calling) {
        gate.demand(viewer, Action.DECIDE_AT_PANEL);
        return transactions.required(() -> {
            if (calling.title().isBlank()) {
                return Optional.of("Say how the panel is called");
            }
            if (!calling.kind().isEmpty() && !kinds.has(calling.kind())) {
                return Optional.of("This kind of panel is not installed any more: choose another");
            }
            var row = PanelRow.fresh();
            row.id = panel.value();
            row.meets = calling.day();
            row.title = calling.title().strip();
            row.locality = calling.locality().orElse(null);
            row.kind = calling.kind();
            row.calledBy = viewer.name();
            rows.persist(row);
            // Its agenda names it by id, and may be written in the same transaction: then the panel has to be there first.
            rows.flush();
            gate.record(viewer, Action.DECIDE_AT_PANEL, "panel:" + panel, "called for " + calling.day());
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> put(Viewer viewer, Id<Panel> panel, Id<Family> family, String question) {
        return transactions.required(() -> {
            gate.family(viewer, family, Action.DECIDE_AT_PANEL);
            var row = rows.find(PanelRow.class, panel.value());
            if (row == null || question.isBlank()) {
                return Optional.of(row == null ? NO_PANEL : "Say what the panel is asked");
            }
            rows.persist(PanelItemRow.of(row, family.value(), question));
            gate.record(viewer, Action.DECIDE_AT_PANEL, family, "put on the agenda of panel:" + panel);
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> attended(Viewer viewer, Id<Panel> panel, String agencies) {
        gate.demand(viewer, Action.DECIDE_AT_PANEL);
        return transactions.required(() -> {
            @Nullable PanelRow row = rows.find(PanelRow.class, panel.value());
            if (row == null) {
                return Optional.of(NO_PANEL);
            }
            row.attended = agencies.strip();
            gate.record(viewer, Action.DECIDE_AT_PANEL, "panel:" + panel, "attendance");
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> decide(Viewer viewer, Id<Item> item, Decided decided) {
        return transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(PanelItemRow.class, item.value()));
            gate.family(viewer, Id.of(row.map(one -> one.family).orElse(0L)), Action.DECIDE_AT_PANEL);
            if (decided.decision().isBlank() || decided.reason().isBlank()) {
                return Optional.of("Say what was decided, and why in a sentence");
            }
            if (row.filter(one -> one.decision == null).isEmpty()) {
                return Optional.of("This was decided already: put the family on another agenda to decide again");
            }
            row.orElseThrow().decide(decided, viewer.name());
            gate.record(viewer, Action.DECIDE_AT_PANEL, Id.of(row.orElseThrow().family), "decided: item " + item);
            return Optional.empty();
        });
    }

    @Override
    public List<Item> of(Viewer viewer, Id<Family> id) {
        return transactions.required(() -> {
            var family = gate.family(viewer, id, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, "read what panels decided");
            return rows.createQuery(
                            "select i, p.meets from PanelItemRow i, PanelRow p where p.id = i.panel and i.family = :family"
                                    + " order by p.meets desc, i.id desc",
                            Object[].class)
                    .setParameter("family", id.value())
                    .getResultStream()
                    .map(pair -> ((PanelItemRow) pair[0]).told((java.time.LocalDate) pair[1], family.name()))
                    .toList();
        });
    }
}
