package org.together.casework.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.together.core.access.Viewer;
import org.together.core.frontdoor.Referral;

/** Something done with a referral. */
@Entity
@Table(name = "case_referral_step")
public class ReferralStepRow {
    @Id
    long id;

    long referral;
    Instant happened = Instant.EPOCH;

    @Column(name = "by_name")
    String by = "";

    @Column(name = "by_agency")
    String agency = "";

    String what = "";
    String reason = "";

    protected ReferralStepRow() {}

    static ReferralStepRow of(long referral, Instant at, Viewer by, String what, String reason) {
        var row = new ReferralStepRow();
        row.id = org.together.core.family.Id.next().value();
        row.referral = referral;
        row.happened = at;
        row.by = by.name();
        row.agency = by.agency();
        row.what = what;
        row.reason = reason;
        return row;
    }

    Referral.Step told(boolean withReason) {
        return new Referral.Step(happened, by, agency, what, withReason ? reason : "");
    }
}
