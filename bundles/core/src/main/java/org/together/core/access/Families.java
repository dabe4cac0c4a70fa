package org.together.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyLine;

/** The door to families for people: every opening and every search is decided here and audited before anything is shown. */
@ProviderType
public interface Families {
    /** The family, or why not. */
    Opened open(Viewer viewer, Id<Family> id, LocalDate asAt);

    /** The family of which the one of this id, which is none any more, has become part: when they may open that one, which is audited. */
    Optional<FamilyLine> becameOf(Viewer viewer, Id<Family> gone);

    /** Families they may see to which the text answers, best first. Throws {@link Refused} when they may not search. */
    List<FamilyLine> search(Viewer viewer, String text, int atMost);

    /** A family that may be seen, with the reason; or only the reason why not. */
    record Opened(Optional<Family> family, Decision decision) {}
}
