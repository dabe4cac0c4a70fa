package org.together.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** What members said to each of the three questions, whatever agreement the family has. Access and answers as in {@link Agreements}. */
@ProviderType
public interface Consents {
    /** All ever given or refused, newest first. */
    List<Consent> of(Viewer viewer, Id<Family> family);

    Optional<String> keep(Viewer viewer, Id<Family> family, Draft draft);

    /** Taken back on the day, in their words; what was done until then stays done. */
    Optional<String> withdraw(Viewer viewer, Id<Consent> consent, LocalDate day, String words);

    /** An answer to be kept. */
    record Draft(Consent.Asked asked, Id<Person> person, Consent.Said said, LocalDate day, String how, String words) {}
}
