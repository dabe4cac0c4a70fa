package org.together.core.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.identification.IdentifiedFamily;

/** What is known when the way of a referral is considered. */
@ProviderType
public interface Circumstances {
    ReferralForm said();

    /** Empty when the people are not in the record. */
    Optional<Family> family();

    /** What each programme last found of the family. */
    List<IdentifiedFamily> identified();

    /** Services that work with the family now. */
    List<String> involved();

    /** Headline ids that the referrer names or a programme found met. */
    Set<String> problems();
}
