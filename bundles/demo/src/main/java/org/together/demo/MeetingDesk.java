package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.caseload.Panels;
import org.together.core.caseload.Supervisions;

/** What managers and agencies meet about. */
@Component(service = MeetingDesk.class)
public class MeetingDesk {
    final Panels panels;
    final Supervisions supervisions;

    @Activate
    public MeetingDesk(@Reference Panels panels, @Reference Supervisions supervisions) {
        this.panels = panels;
        this.supervisions = supervisions;
    }
}
