package org.together.core.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * What is significant in a family's history. Reading needs leave to open the family, changing leave to record work with it: methods throw
 * {@link org.together.core.access.Refused} where that is missing, and all is audited. What is wrong with the content is a sentence, empty
 * when it was kept. Professionals of other agencies read ordinary facts and those of their own agency.
 */
@ProviderType
public interface Chronologies {
    /** Empty when nobody belonged to the family on that day. */
    Optional<Chronology> of(Viewer viewer, Id<Family> family, LocalDate asAt);

    /** Keeps why it matters and what it did; said again, the newer words stand and the older are kept. */
    Optional<String> promote(Viewer viewer, Id<Family> family, Id<Fact> fact, Words words);

    /** It is not significant after all. */
    Optional<String> setAside(Viewer viewer, Id<Family> family, Id<Fact> fact, String why);

    /** Keeps that the chronology was looked through today. */
    Optional<String> reviewed(Viewer viewer, Id<Family> family);

    /** Why it matters; what it did to the family may be empty. */
    record Words(String why, String impact) {}
}
