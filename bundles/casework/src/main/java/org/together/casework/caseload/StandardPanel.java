package org.together.casework.caseload;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.caseload.PanelKind;
import org.together.core.caseload.PanelKindInfo;
import org.together.core.caseload.WrittenPanelKind;

/** A panel for councils that bring none of their own. */
@Component(service = PanelKind.class)
@PanelKindInfo(id = "together.joint-panel", title = "Joint panel", order = 1000)
public final class StandardPanel extends WrittenPanelKind {
    /** Who comes, what it is asked, what it may decide, and when a decision is looked at again. */
    @interface Settings {
        String[] agencies() default {"Children's services", "Schools", "Police", "Health", "Housing"};

        String[] questions() default {
            "Who leads, and is the level of need right?", "Which help is missing, and who can give it?", "Is the work finished?"
        };

        String[] decisions() default {
            "Stay at this level", "Step up", "Step down", "Another service takes the lead", "Close", "Come back with more information"
        };

        int reviewWeeks() default 6;
    }

    @Activate
    public StandardPanel(Settings settings) {
        super(settings.agencies(), settings.questions(), settings.decisions(), settings.reviewWeeks());
    }
}
