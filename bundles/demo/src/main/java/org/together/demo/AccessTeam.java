package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.frontdoor.Referrals;
import org.together.core.missed.MissedOpportunities;

/** What the demo's access team works with. */
@Component(service = AccessTeam.class)
public class AccessTeam {
    final Referrals referrals;
    final LevelsOfNeed levels;
    final MissedOpportunities missed;

    @Activate
    public AccessTeam(@Reference Referrals referrals, @Reference LevelsOfNeed levels, @Reference MissedOpportunities missed) {
        this.referrals = referrals;
        this.levels = levels;
        this.missed = missed;
    }
}
