package org.together.screens.families;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.frontdoor.Referrals;
import org.together.core.identification.Identifications;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** The families that qualify for a programme, and why. */
@Component
@ScreenInfo(
        path = FamiliesNavigation.IDENTIFIED,
        title = "Families identified",
        section = Section.FAMILIES,
        order = 10,
        needs = Action.LIST_IDENTIFIED)
public class IdentifiedScreen implements Screen {
    private final Identifications identifications;
    private final Access access;
    private final Referrals referrals;

    @Activate
    public IdentifiedScreen(@Reference Identifications identifications, @Reference Access access, @Reference Referrals referrals) {
        this.identifications = identifications;
        this.access = access;
        this.referrals = referrals;
    }

    @Override
    public com.vaadin.flow.component.Component open(Visit visit) {
        return new IdentifiedPage(identifications, access, visit, new BringToFrontDoor(referrals, visit));
    }
}
