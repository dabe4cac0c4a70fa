package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.family.Id;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;

/** One referral: {@code referral/<number>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = FrontDoorNavigation.REFERRAL,
        title = "Referral",
        section = Section.FRONT_DOOR,
        order = 90,
        needs = {Action.TRIAGE, Action.ALLOCATE, Action.REFER},
        menu = false)
public class ReferralScreen implements Screen {
    private final Counter counter;

    @Activate
    public ReferralScreen(@Reference Counter counter) {
        this.counter = counter;
    }

    @Override
    public Component open(Visit visit) {
        var id = visit.rest().stream().findFirst().flatMap(Id::<Referral>parse);
        var line = id.filter(one -> mayWork(visit)).flatMap(one -> counter.referrals().line(visit.viewer(), one));
        var referral = line.map(QueueLine::referral).or(() -> id.flatMap(one -> counter.referrals().find(visit.viewer(), one)));
        return referral.<Component>map(one -> new ReferralPage(counter, visit, one, line)).orElseGet(ReferralScreen::notFound);
    }

    private boolean mayWork(Visit visit) {
        return counter.may(visit, Action.TRIAGE) || counter.may(visit, Action.ALLOCATE);
    }

    private static Component notFound() {
        return new Div(
                new PageHeader("Referral"),
                new EmptyState("There is no such referral, or you may not see it", "It may be with somebody else by now."));
    }
}
