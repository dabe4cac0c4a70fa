package org.together.casework;

import org.together.core.agreement.Agreement;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version;
import org.together.core.assessment.Assessment;
import org.together.core.caseload.Appointment;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.caseload.NextStep;
import org.together.core.caseload.Panel;
import org.together.core.chronology.Extract;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.frontdoor.Referral;
import org.together.core.kinship.Connection;
import org.together.core.kinship.Tie;

/** Ids of everything that casework keeps about one family; made fresh, they are ids of nothing. */
public final class Things {
    public Id<Family> family = Id.next();
    public Id<Person> person = Id.next();
    public Id<Tie> tie = Id.next();
    public Id<Connection> connection = Id.next();
    public Id<Extract> extract = Id.next();
    public Id<Assessment> assessment = Id.next();
    public Id<Fact> fact = Id.next();
    public Id<Agreement> agreement = Id.next();
    public Id<Goal> goal = Id.next();
    public Id<Promise> promise = Id.next();
    public Id<Version> version = Id.next();
    public Id<Consent> consent = Id.next();
    public Id<Appointment> appointment = Id.next();
    public Id<NextStep> step = Id.next();
    public Id<Panel> panel = Id.next();
    public Id<Panel.Item> item = Id.next();
    public Id<JoinedFamilies.Joined> joined = Id.next();
    /** Waits for a decision. */
    public Id<Referral> waiting = Id.next();
    /** Handed over, to be accepted. */
    public Id<Referral> handedOver = Id.next();
    /** As a referrer would write it. */
    public String surname = "Nobody";
}
