package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Families;
import org.together.core.record.FamilyLine;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Filters;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageHeader;

/** Finds families by a member's name, postcode, date of birth or number; what was asked never stands in the address. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = FamiliesNavigation.SEARCH, title = "Search families", section = Section.FAMILIES, order = 20, needs = Action.SEARCH)
public class SearchScreen implements Screen {
    private static final int MOST = 100;

    private final Families families;

    @Activate
    public SearchScreen(@Reference Families families) {
        this.families = families;
    }

    @Override
    public Component open(Visit visit) {
        var field = new TextField("Name, postcode, date of birth (dd/mm/yyyy) or number");
        var found = new Div();
        field.setWidth("24rem");
        field.setMaxLength(100);
        field.setAutofocus(true);
        var find = new Button("Search", event -> search(field.getValue(), found, visit));
        find.addClickShortcut(Key.ENTER);
        found.getElement().setAttribute("aria-live", "polite");
        visit.said().ifPresent(asked -> {
            field.setValue(asked);
            show(asked, found, visit);
        });
        return new Div(new PageHeader("Search families"), new Filters("Search families", field, find), found);
    }

    private void search(String asked, Div found, Visit visit) {
        show(asked, found, visit);
    }

    private void show(String asked, Div found, Visit visit) {
        found.removeAll();
        if (asked.isBlank()) {
            found.add(new EmptyState("Nothing to search for", "Write a name, a postcode, a date of birth or a number."));
            return;
        }
        var lines = families.search(visit.viewer(), asked.strip(), MOST);
        if (lines.isEmpty()) {
            found.add(new EmptyState("No family found", "Check the spelling, or search by postcode or date of birth."));
            return;
        }
        var grid = new ListGrid<FamilyLine>("Families found");
        grid.link("Family", FamilyLine::name, line -> FamiliesNavigation.family(line.id()));
        grid.text("Locality", line -> line.locality().orElse("Not known"));
        grid.text("Members", FamilyLine::members).setFlexGrow(4);
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        found.add(new Div((lines.size() == MOST ? "The first " : "") + lines.size() + (lines.size() == 1 ? " family" : " families")), grid);
    }
}
