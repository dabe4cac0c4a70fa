package uk.gov.anytown.localities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Query;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;

/** Families identified by locality: a page with its own entry in the menu. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = "anytown-localities", title = "Anytown: localities", section = Section.PROGRAMME, needs = Action.LIST_IDENTIFIED)
public class LocalitiesScreen implements Screen {
    private final Identifications identifications;

    @Activate
    public LocalitiesScreen(@Reference Identifications identifications) {
        this.identifications = identifications;
    }

    @Override
    public Component open(Visit visit) {
        var page = new Div(new PageHeader("Families by locality"));
        var newest = identifications.history(visit.viewer()).stream().findFirst();
        if (newest.isEmpty()) {
            page.add(new EmptyState("No families have been identified yet", "An analyst identifies families when the feeds are loaded."));
            return page;
        }
        var families = identifications.families(visit.viewer(), newest.get().id(), Query.ALL.from(0, 10_000)).families();
        var table = new PlainTable(newest.get().title(), "Locality", "Families");
        byLocality(families).forEach((locality, count) -> table.row(locality, String.valueOf(count)));
        page.add(table);
        return page;
    }

    static Map<String, Long> byLocality(List<IdentifiedFamily> families) {
        return families.stream()
                .collect(Collectors.groupingBy(family -> family.locality().orElse("Not known"), TreeMap::new, Collectors.counting()));
    }
}
