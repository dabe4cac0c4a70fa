package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.caseload.Advocates;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Advocates, what managers say of them, and who stands in: {@code advocates/<account>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = CaseloadNavigation.ADVOCATES,
        title = "Advocates",
        section = Section.FAMILIES,
        order = 3,
        needs = Action.ALLOCATE)
public class AdvocatesScreen implements Screen {
    private final Advocates advocates;

    @Activate
    public AdvocatesScreen(@Reference Advocates advocates) {
        this.advocates = advocates;
    }

    @Override
    public Component open(Visit visit) {
        var all = advocates.all(visit.viewer());
        return visit.rest().stream()
                .findFirst()
                .flatMap(account -> all.stream().filter(one -> one.advocate().account().equals(account)).findFirst())
                .<Component>map(profile -> new ProfilePage(profile, all, advocates, visit))
                .orElseGet(() -> new AdvocatesPage(all));
    }
}
