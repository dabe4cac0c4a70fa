package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.chronology.Chronologies;
import org.together.core.chronology.Extracts;
import org.together.core.kinship.Kinships;

/** What those who tell the demo county's families' stories work with. */
@Component(service = HistoryDesk.class)
public class HistoryDesk {
    final Kinships kinships;
    final Chronologies chronologies;
    final Extracts extracts;

    @Activate
    public HistoryDesk(@Reference Kinships kinships, @Reference Chronologies chronologies, @Reference Extracts extracts) {
        this.kinships = kinships;
        this.chronologies = chronologies;
        this.extracts = extracts;
    }
}
