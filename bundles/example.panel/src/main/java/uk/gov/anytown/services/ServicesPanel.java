package uk.gov.anytown.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.facts.Involvement;
import org.together.core.family.Family;
import org.together.ui.FamilyPanel;
import org.together.ui.FamilyPanelInfo;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PlainTable;

/** How many contacts each service ever had with a family: a tab on the family's page. */
@org.osgi.service.component.annotations.Component
@FamilyPanelInfo(id = "anytown-services", title = "Services over time")
public class ServicesPanel implements FamilyPanel {

    @Override
    public Component show(Family family, Visit visit) {
        var counts = counts(family);
        if (counts.isEmpty()) {
            return new EmptyState("No service was ever involved", "Services come with the agencies' feeds.");
        }
        var table = new PlainTable("Services over time", "Service", "Records").captionUnseen();
        counts.forEach((service, records) -> table.row(service, String.valueOf(records)));
        return new Div(new H2("Services over time"), table);
    }

    static Map<String, Long> counts(Family family) {
        return family.facts()
                .filter(Involvement::isIn)
                .map(fact -> fact.value(Involvement.SERVICE).orElse(""))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
