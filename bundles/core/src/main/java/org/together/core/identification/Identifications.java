package org.together.core.identification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Asks the installed criteria and programmes about every family as at a date, keeps what was found with the titles as
 * they were, explains it, and tries other numbers without changing anything. Every method throws
 * {@link org.together.core.access.Refused} when the viewer may not.
 */
@ProviderType
public interface Identifications {
    /** Programmes installed now, with the numbers they and their criteria judge by. */
    List<ProgrammeLine> programmes();

    /** Criteria installed now. */
    List<CriterionLine> criteria();

    /** Runs it for every family and keeps the result. */
    Identification identify(Viewer viewer, String programme, LocalDate asAt, Progress progress);

    /**
     * The newest kept result of the programme, also when the programme is no longer installed. Its counts are of all families: for the
     * platform's own sums; people are told {@link #newest(Viewer, String)}.
     */
    Optional<Identification> newest(String programme);

    /** Kept results of all programmes, newest first; as {@link #newest(String)}. */
    List<Identification> history();

    /** The newest kept result of the programme, with counts as if there were no family that is kept from the viewer. */
    default Optional<Identification> newest(Viewer viewer, String programme) {
        return newest(programme);
    }

    /** Kept results of all programmes, newest first, with such counts. */
    default List<Identification> history(Viewer viewer) {
        return history();
    }

    /** The families found, as asked for. */
    Page families(Viewer viewer, Id<Identification> identification, Query query);

    /** All that {@code query} finds, in order, for an export. Audited as one. */
    List<IdentifiedFamily> export(Viewer viewer, Id<Identification> identification, Query query);

    /** What was last found for the family in each programme's newest result. */
    List<IdentifiedFamily> of(Viewer viewer, Id<Family> family);

    /**
     * The same of several families in one query, by family: those of them that the viewer may list. Families of which nothing
     * was found are left out.
     */
    default Map<Id<Family>, List<IdentifiedFamily>> of(Viewer viewer, Collection<Id<Family>> families) {
        return families.stream()
                .distinct()
                .flatMap(family -> of(viewer, family).stream())
                .collect(Collectors.groupingBy(IdentifiedFamily::family));
    }

    /**
     * How many headlines of the programme each family met as at the day, keeping nothing; families that met none are left out. For the
     * platform's own sums: decides nothing about access.
     */
    default Map<Id<Family>, Integer> headlinesMet(String programme, LocalDate asAt, Progress progress) {
        return Map.of();
    }

    /** Asks all installed criteria about the family now, keeping nothing. */
    Explanation explain(Viewer viewer, Family family);

    /**
     * Counts and who enters and leaves when these numbers are used ({@code rule id + "." + parameter id} to value)
     * instead of those in force.
     */
    WhatIf whatIf(Viewer viewer, String programme, LocalDate asAt, Map<String, Integer> values, Progress progress);

    /** Keeps a professional's judgement that the criterion's problem is of equivalent concern; refusal in words, or empty. */
    Optional<String> nominate(Viewer viewer, Id<Family> family, String criterion, String reason);
}
