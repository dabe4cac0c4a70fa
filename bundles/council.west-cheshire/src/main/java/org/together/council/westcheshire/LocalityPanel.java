package org.together.council.westcheshire;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.caseload.PanelKind;
import org.together.core.caseload.PanelKindInfo;
import org.together.core.caseload.WrittenPanelKind;

/** West Cheshire's locality case management and commissioning team: one plan, one lead, and what is doubled or missing. */
@Component(service = PanelKind.class)
@PanelKindInfo(id = "west-cheshire.locality-team", title = "Locality case management and commissioning team", order = 10)
public class LocalityPanel extends WrittenPanelKind {
    /** Who comes, what it is asked, what it may decide, and when a decision is looked at again. */
    @interface Settings {
        String[] agencies() default {
            "Children's services", "Police", "Health", "Schools", "Housing associations", "Probation", "Work and benefits"
        };

        String[] questions() default {
            "Which one plan and one advocate take the place of the others?", "What is done twice, and who stands down?",
            "Which help is missing in this locality, and who commissions it?"
        };

        String[] decisions() default {
            "One advocate and one plan from now on", "A service stands down", "Help is commissioned", "Step up to social care",
            "Step down to early support", "Close: the family manages on its own"
        };

        int reviewWeeks() default 6;
    }

    @Activate
    public LocalityPanel(Settings settings) {
        super(settings.agencies(), settings.questions(), settings.decisions(), settings.reviewWeeks());
    }
}
