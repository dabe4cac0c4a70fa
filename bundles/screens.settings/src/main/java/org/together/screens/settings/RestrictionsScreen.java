package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Colleagues;
import org.together.core.access.Restrictions;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Families kept closer: all at {@code restrictions}, one at {@code restrictions/<id>}, a new one at {@code restrictions?new=yes}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = RestrictionsScreen.PATH, title = "Restricted families", section = Section.SETTINGS, order = 25, needs = Action.RESTRICT)
public class RestrictionsScreen implements Screen {
    static final String PATH = "restrictions";

    private final Restrictions restrictions;
    private final Colleagues colleagues;

    @Activate
    public RestrictionsScreen(@Reference Restrictions restrictions, @Reference Colleagues colleagues) {
        this.restrictions = restrictions;
        this.colleagues = colleagues;
    }

    @Override
    public Component open(Visit visit) {
        var people = new NamedPeople(colleagues.withFamilies(visit.viewer()));
        if (visit.query("new").isPresent()) {
            visit.title("Restrict a family");
            return new RestrictionPage(restrictions, visit, people, Optional.empty());
        }
        if (visit.rest().isEmpty()) {
            return new RestrictionsPage(restrictions, visit, people);
        }
        visit.title("Restricted family");
        return restrictions.all(visit.viewer()).stream()
                .filter(kept -> kept.restricted().family().toString().equals(visit.rest().getFirst()))
                .findFirst()
                .<Component>map(kept -> new RestrictionPage(restrictions, visit, people, Optional.of(kept)))
                .orElseGet(() -> new Div(new PageHeader("This family is not restricted"), new PageLink("All restricted families", PATH)));
    }
}
