package org.together.demo;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the county's made-up staff work. */
@Component(service = Desks.class)
public class Desks {
    final Caseworkers caseworkers;
    final AssessmentDesk assessments;
    final AgreementDesk agreements;
    final AccessTeam accessTeam;
    final HistoryDesk histories;

    @Activate
    public Desks(
            @Reference Caseworkers caseworkers,
            @Reference AssessmentDesk assessments,
            @Reference AgreementDesk agreements,
            @Reference AccessTeam accessTeam,
            @Reference HistoryDesk histories) {
        this.caseworkers = caseworkers;
        this.assessments = assessments;
        this.agreements = agreements;
        this.accessTeam = accessTeam;
        this.histories = histories;
    }
}
