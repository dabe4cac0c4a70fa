package org.together.council.cornwall;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.caseload.PanelKind;
import org.together.core.caseload.PanelKindInfo;
import org.together.core.caseload.WrittenPanelKind;

/** Cornwall's panel that takes families into Together for Families, chooses their keyworker and service, and ends the work. */
@Component(service = PanelKind.class)
@PanelKindInfo(id = "cornwall.allocation-panel", title = "Together for Families allocation panel", order = 20)
public class AllocationPanel extends WrittenPanelKind {
    /** Who comes, what it is asked, what it may decide, and when a decision is looked at again. */
    @interface Settings {
        String[] agencies() default {
            "Early help hub", "Children's social care", "Police", "Education welfare", "Jobcentre Plus", "Drug and alcohol service",
            "Housing"
        };

        String[] questions() default {
            "Does the family take part, and who is its keyworker?", "Which of the programme's services comes first?",
            "Are the results reached and kept?"
        };

        String[] decisions() default {
            "Takes part: a keyworker is named", "Takes part: Breaking the Cycle", "Takes part: Family Intervention Project",
            "Does not take part now", "Results reached: the work ends", "Come back with more information"
        };

        int reviewWeeks() default 13;
    }

    @Activate
    public AllocationPanel(Settings settings) {
        super(settings.agencies(), settings.questions(), settings.decisions(), settings.reviewWeeks());
    }
}
