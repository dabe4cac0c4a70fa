package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.extension.Troubles;
import org.together.core.family.Family;
import org.together.ui.FamilyPanel;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;

/** The family panels installed now. A panel that fails is shown as one plain message; the page around it stays. */
@org.osgi.service.component.annotations.Component(service = InstalledPanels.class)
public class InstalledPanels {
    /** A panel's id and title, and the way to it. */
    record Panel(String id, String title, int order, ServiceReference<FamilyPanel> service) {}

    private final BundleContext context;
    private final Troubles troubles;
    private final Map<ServiceReference<FamilyPanel>, Panel> panels = new ConcurrentHashMap<>();

    @Activate
    public InstalledPanels(BundleContext context, @Reference Troubles troubles) {
        this.context = context;
        this.troubles = troubles;
    }

    @Reference(
            service = FamilyPanel.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void add(ServiceReference<FamilyPanel> service) {
        var order = service.getProperty("panel.order") instanceof Integer number ? number : 100;
        var id = String.valueOf(service.getProperty("panel.id"));
        panels.put(service, new Panel(id, String.valueOf(service.getProperty("panel.title")), order, service));
    }

    void remove(ServiceReference<FamilyPanel> service) {
        panels.remove(service);
    }

    List<Panel> all() {
        return panels.values().stream().sorted(Comparator.comparingInt(Panel::order).thenComparing(Panel::title)).toList();
    }

    Component show(Panel panel, Family family, Visit visit) {
        try {
            var service = context.getService(panel.service());
            return service == null ? gone(panel) : service.show(family, visit);
        } catch (RuntimeException | LinkageError failed) {
            var owner = panel.service().getBundle().getSymbolicName();
            troubles.report(owner, "The family panel \"" + panel.title() + "\" failed and was not shown.", failed);
            return new Div(Banner.warning(
                    "\"" + panel.title() + "\" cannot be shown now. The administrators have been told; nothing is lost."));
        }
    }

    private static Component gone(Panel panel) {
        return new Div(Banner.information("\"" + panel.title() + "\" has just been removed by an administrator."));
    }
}
