package org.together.core.identification;

import java.util.List;
import java.util.Optional;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * A family in a kept result: where it ranks (1 is first, 0 when it does not qualify), the verdict, and what was met,
 * with titles as they were.
 */
public record IdentifiedFamily(
        Id<Identification> identification,
        String programme,
        Id<Family> family,
        String name,
        Optional<String> locality,
        String members,
        int rank,
        Verdict verdict,
        List<Kept> met,
        List<Kept> unknown) {

    /** A finding as kept: criterion id and title, headline, reason, and ids of the facts it rests on. */
    public record Kept(String criterion, String title, String headline, String reason, List<Long> facts) {}
}
