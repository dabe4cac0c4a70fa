package org.together.casework.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.Agreements.Template;
import org.together.core.extension.Troubles;

/** The templates installed now, read once when they come: what a template throws is told to the administrators and it is left out. */
@Component(service = InstalledTemplates.class)
public final class InstalledTemplates {
    /** A template with what an agreement begins with. */
    record Installed(
            Template template,
            List<AgreementTemplate.Undertaking> expectations,
            List<AgreementTemplate.Undertaking> promises,
            int reviewWeeks,
            int order) {

        static Installed of(String id, String title, int order, AgreementTemplate template) {
            var scales = List.copyOf(template.scales());
            return new Installed(
                    new Template(id, title, scales, List.copyOf(template.ladder()), List.copyOf(template.statements())),
                    List.copyOf(template.expectations()),
                    List.copyOf(template.promises()),
                    template.reviewWeeks(),
                    order);
        }
    }

    private final Troubles troubles;
    private final Map<Object, Installed> installed = new ConcurrentHashMap<>();

    @Activate
    public InstalledTemplates(@Reference Troubles troubles) {
        this.troubles = troubles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(AgreementTemplate template, Map<String, Object> properties) {
        var id = String.valueOf(properties.get("agreement.id"));
        var title = String.valueOf(properties.get("agreement.title"));
        var order = properties.get("agreement.order") instanceof Integer number ? number : 100;
        try {
            installed.put(properties.get("service.id"), Installed.of(id, title, order, template));
        } catch (RuntimeException | LinkageError failed) {
            troubles.report(id, "The agreement template \"" + title + "\" failed and cannot be chosen.", failed);
        }
    }

    void remove(AgreementTemplate template, Map<String, Object> properties) {
        installed.remove(properties.get("service.id"));
    }

    List<Installed> all() {
        return installed.values().stream()
                .sorted(Comparator.comparingInt(Installed::order).thenComparing(one -> one.template().title()))
                .toList();
    }

    Optional<Installed> find(String id) {
        return installed.values().stream().filter(one -> one.template().id().equals(id)).findFirst();
    }
}
