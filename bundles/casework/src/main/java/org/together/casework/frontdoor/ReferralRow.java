package org.together.casework.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral as kept; what is not there is empty or 0. */
@Entity
@Table(name = "case_referral")
public class ReferralRow {
    @Id
    long id;

    @Column(name = "sent_key")
    String sentKey = "";

    @Column(name = "content_mark")
    String mark = "";

    String channel = "";
    String sender = "";
    String agency = "";
    String referrer = "";
    String phone = "";

    @Column(name = "is_self")
    int self;

    String concerns = "";
    String problems = "";
    String wanted = "";
    int urgency;
    String consent = "";

    @Column(name = "lawful_basis")
    String lawfulBasis = "";

    String safety = "";

    @Column(name = "safety_note")
    String safetyNote = "";

    Instant received = Instant.EPOCH;
    Instant since = Instant.EPOCH;
    String state = "";
    long family;

    @Column(name = "family_reason")
    String familyReason = "";

    /** 1 when somebody chose the family from the record; 0 when it was only recognised by what the referrer wrote. */
    int chosen;

    @Nullable String locality;
    String officer = "";

    @Column(name = "officer_name")
    String officerName = "";

    String decision = "";

    @Column(name = "decision_reason")
    String decisionReason = "";

    @Column(name = "level_id")
    String level = "";

    String service = "";

    @Column(name = "hand_locality")
    @Nullable String handLocality;

    @Column(name = "case_begun")
    int caseBegun;

    int returns;

    /** The family whose chronology tells of it; 0 for none yet. */
    @Column(name = "told_family")
    long toldFamily;

    protected ReferralRow() {}

    static ReferralRow fresh() {
        var row = new ReferralRow();
        row.id = org.together.core.family.Id.next().value();
        return row;
    }
}
