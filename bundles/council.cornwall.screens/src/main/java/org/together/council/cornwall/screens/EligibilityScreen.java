package org.together.council.cornwall.screens;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.identification.Identifications;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** Who qualifies for Together for Families in Cornwall, and how many meet each problem and barrier. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(
        path = "cornwall-eligibility",
        title = "Cornwall: eligibility",
        section = Section.PROGRAMME,
        order = 10,
        needs = Action.LIST_IDENTIFIED)
public class EligibilityScreen implements Screen {

    /** Families Cornwall was expected to help between April 2015 and March 2020, by its own page about the programme. */
    @interface Settings {
        int targetFamilies() default 4050;
    }

    private final Identifications identifications;
    private final int target;

    @Activate
    public EligibilityScreen(@Reference Identifications identifications, Settings settings) {
        this.identifications = identifications;
        target = settings.targetFamilies();
    }

    @Override
    public Component open(Visit visit) {
        return new EligibilityPage(identifications, target, visit);
    }
}
