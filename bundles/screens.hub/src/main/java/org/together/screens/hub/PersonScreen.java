package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Identities;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Why records are held to be one person: {@code person/<number>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = IdentityNavigation.PERSON,
        title = "A person's identity",
        section = Section.DATA,
        order = 90,
        needs = Action.LINK_PEOPLE,
        menu = false)
public class PersonScreen implements Screen {
    private final Identities identities;

    @Activate
    public PersonScreen(@Reference Identities identities) {
        this.identities = identities;
    }

    @Override
    public Component open(Visit visit) {
        return visit.rest().stream()
                .findFirst()
                .flatMap(Id::<Person>parse)
                .flatMap(id -> identities.of(visit.viewer(), id))
                .<Component>map(person -> new PersonPage(identities, person, visit))
                .orElseGet(PersonScreen::notFound);
    }

    private static Component notFound() {
        return new Div(
                new PageHeader("A person's identity"),
                new EmptyState("There is no such person, or you may not see them", "Their records may belong to another person by now.")
                        .next(new PageLink("Pairs to review", IdentityNavigation.REVIEW)));
    }
}
