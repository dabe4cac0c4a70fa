package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.frontdoor.Referrals;

/** What the demo's access team works with. */
@Component(service = AccessTeam.class)
public class AccessTeam {
    final Referrals referrals;
    final LevelsOfNeed levels;

    @Activate
    public AccessTeam(@Reference Referrals referrals, @Reference LevelsOfNeed levels) {
        this.referrals = referrals;
        this.levels = levels;
    }
}
