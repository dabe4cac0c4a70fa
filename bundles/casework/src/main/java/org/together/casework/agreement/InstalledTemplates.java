package org.together.casework.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.casework.Contributions;
import org.together.core.agreement.AgreementTemplate;
import org.together.core.agreement.Agreements.Template;
import org.together.core.extension.Troubles;

/** The templates installed now. */
@Component(service = InstalledTemplates.class)
public final class InstalledTemplates {
    /** A template with what an agreement begins with. */
    record Installed(
            Template template,
            List<AgreementTemplate.Undertaking> expectations,
            List<AgreementTemplate.Undertaking> promises,
            int reviewWeeks) {

        static Installed of(String id, String title, AgreementTemplate template) {
            var scales = List.copyOf(template.scales());
            return new Installed(
                    new Template(id, title, scales, List.copyOf(template.ladder()), List.copyOf(template.statements())),
                    List.copyOf(template.expectations()),
                    List.copyOf(template.promises()),
                    template.reviewWeeks());
        }
    }

    private final Contributions<Installed> templates;

    @Activate
    public InstalledTemplates(@Reference Troubles troubles) {
        templates = new Contributions<>("agreement", "The agreement template \"%s\" failed and cannot be chosen.", troubles);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(AgreementTemplate template, Map<String, Object> properties) {
        templates.add(template, properties, (id, title) -> Installed.of(id, title, template));
    }

    void remove(AgreementTemplate template) {
        templates.remove(template);
    }

    List<Installed> all() {
        return templates.all();
    }

    Optional<Installed> find(String id) {
        return templates.find(id);
    }
}
