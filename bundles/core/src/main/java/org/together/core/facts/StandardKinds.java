package org.together.core.facts;

import java.util.List;
import org.together.core.family.FactKind;

/** Every kind of fact that the platform itself knows. */
public final class StandardKinds {
    public static final List<FactKind> ALL = List.of(
            Education.ATTENDANCE,
            Education.EXCLUSION,
            Education.ALTERNATIVE_PROVISION,
            Education.MISSING_EDUCATION,
            Education.ACTIVITY,
            Education.LEAVING_WITHOUT_PLAN,
            Education.EARLY_YEARS_NOT_TAKEN,
            Education.SPECIAL_NEEDS,
            Justice.OFFENCE,
            Justice.ASB_INCIDENT,
            Justice.ASB_INTERVENTION,
            Justice.PRISON,
            Justice.ORDER,
            DomesticAbuse.CALL_OUT,
            DomesticAbuse.MARAC,
            DomesticAbuse.SUPPORT,
            SocialCare.EARLY_HELP,
            SocialCare.CHILD_IN_NEED,
            SocialCare.ENQUIRY,
            SocialCare.CHILD_PROTECTION,
            SocialCare.LOOKED_AFTER,
            SocialCare.MISSING,
            SocialCare.EXPLOITATION_RISK,
            Work.OUT_OF_WORK_BENEFIT,
            Work.EMPLOYMENT,
            Housing.RENT_ARREARS,
            Housing.EVICTION,
            Housing.HOMELESSNESS,
            Housing.UNMANAGEABLE_DEBT,
            Health.MENTAL_HEALTH,
            Health.SUBSTANCE_MISUSE,
            Health.NEW_MOTHER_SUPPORT,
            Involvement.SERVICE_INVOLVED,
            Engagement.DISENGAGED,
            Engagement.RE_ENGAGED,
            Involvement.ADVOCATE,
            Involvement.COVER,
            Contacts.VISIT,
            Contacts.CALL,
            Contacts.ATTEMPT,
            Contacts.NO_SHOW,
            Judgement.NOMINATION,
            Lifetime.DIED,
            Corrections.CORRECTED);

    private StandardKinds() {}
}
