package org.together.screens.casework.agreement;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Consents;
import org.together.core.agreement.Engagements;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Versions;
import org.together.core.draft.Drafts;
import org.together.core.print.Printing;

/** What is asked to read and change an agreement. */
@Component(service = Services.class)
public final class Services {
    private final Access access;
    private final Agreements agreements;
    private final Goals goals;
    private final Papers papers;
    private final Consents consents;
    private final Engagements engagements;
    private final Drafts drafts;

    @Activate
    public Services(
            @Reference Access access,
            @Reference Agreements agreements,
            @Reference Goals goals,
            @Reference Papers papers,
            @Reference Consents consents,
            @Reference Engagements engagements,
            @Reference Drafts drafts) {
        this.access = access;
        this.agreements = agreements;
        this.goals = goals;
        this.papers = papers;
        this.consents = consents;
        this.engagements = engagements;
        this.drafts = drafts;
    }

    Access access() {
        return access;
    }

    Agreements agreements() {
        return agreements;
    }

    Goals goals() {
        return goals;
    }

    Versions versions() {
        return papers.versions();
    }

    Consents consents() {
        return consents;
    }

    Engagements engagements() {
        return engagements;
    }

    Printing printing() {
        return papers.printing();
    }

    Drafts drafts() {
        return drafts;
    }
}
