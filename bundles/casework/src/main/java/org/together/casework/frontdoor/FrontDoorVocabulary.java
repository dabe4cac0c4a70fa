package org.together.casework.frontdoor;

import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.family.Vocabulary;

/** What happened to a family at the front door, for its chronology. No rule counts it: what was said is not what is so. */
@Component
public final class FrontDoorVocabulary implements Vocabulary {
    static final Field<String> FROM = Field.text("from", "Who referred");
    static final Field<String> ABOUT = Field.text("about", "Problems named");
    static final Field<String> WHAT = Field.text("what", "Decision");
    static final Field<String> WHY = Field.text("why", "Why");
    static final Field<String> REFERRAL = Field.text("referral", "Referral");

    static final FactKind REFERRED =
            FactKind.of("frontdoor.referral", "Referral", FROM, ABOUT, REFERRAL).reads("Referred by {from}[ about {about}]");
    static final FactKind DECIDED =
            FactKind.of("frontdoor.decision", "Front door decision", WHAT, WHY, REFERRAL).reads("Access team: {what}[. {why}]");

    @Override
    public Collection<FactKind> kinds() {
        return List.of(REFERRED, DECIDED);
    }
}
