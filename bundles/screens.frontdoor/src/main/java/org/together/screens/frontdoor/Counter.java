package org.together.screens.frontdoor;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.criteria.Headline;
import org.together.core.draft.Drafts;
import org.together.core.frontdoor.Referrals;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;
import org.together.ui.Visit;

/** The services that the front door's pages ask. */
@Component(service = Counter.class)
public final class Counter {
    private final Referrals referrals;
    private final Identifications identifications;
    private final Access access;
    private final LevelsOfNeed levels;
    private final Drafts drafts;

    @Activate
    public Counter(
            @Reference Referrals referrals,
            @Reference Identifications identifications,
            @Reference Access access,
            @Reference LevelsOfNeed levels,
            @Reference Drafts drafts) {
        this.referrals = referrals;
        this.identifications = identifications;
        this.access = access;
        this.levels = levels;
        this.drafts = drafts;
    }

    Referrals referrals() {
        return referrals;
    }

    LevelsOfNeed levels() {
        return levels;
    }

    Drafts drafts() {
        return drafts;
    }

    /** Of the frameworks installed, each once. */
    List<Headline> headlines() {
        return identifications.programmes().stream().map(ProgrammeLine::headlines).flatMap(List::stream).distinct().toList();
    }

    boolean may(Visit visit, Action action) {
        return access.may(visit.viewer(), action).isAllowed();
    }
}
