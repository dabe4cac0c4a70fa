package org.together.hub.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.CriterionLine;
import org.together.core.identification.Explanation;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Page;
import org.together.core.identification.ProgrammeLine;
import org.together.core.identification.Query;
import org.together.core.identification.WhatIf;

/** Two results of one programme, with one family in each that is called after the day. */
final class KeptResults implements Identifications {
    private final List<Identification> kept =
            List.of(result(LocalDate.of(2026, 3, 1)), result(LocalDate.of(2026, 9, 1)));

    private static Identification result(LocalDate day) {
        return new Identification(Id.next(), "council.programme", "Programme", "1", day, Instant.EPOCH, "ann", 10, 1, 0);
    }

    @Override
    public List<Identification> history() {
        return kept;
    }

    @Override
    public List<IdentifiedFamily> export(Viewer viewer, Id<Identification> identification, Query query) {
        var result = kept.stream().filter(one -> one.id().equals(identification)).findFirst().orElseThrow();
        var met = List.of(new IdentifiedFamily.Kept("c", "Absent", "education", "=HYPERLINK(\"http://x\")", List.of()));
        return List.of(new IdentifiedFamily(
                identification,
                result.programme(),
                Id.of(7),
                "Family of " + result.asAt(),
                Optional.of("Truro"),
                "Jan, Ivy",
                1,
                Verdict.of(Verdict.Status.QUALIFIES, "Two of six"),
                met,
                List.of()));
    }

    @Override
    public List<ProgrammeLine> programmes() {
        return List.of();
    }

    @Override
    public List<CriterionLine> criteria() {
        return List.of();
    }

    @Override
    public Identification identify(Viewer viewer, String programme, LocalDate asAt, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Identification> newest(String programme) {
        return Optional.of(kept.getLast());
    }

    @Override
    public Page families(Viewer viewer, Id<Identification> identification, Query query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<IdentifiedFamily> of(Viewer viewer, Id<Family> family) {
        return List.of();
    }

    @Override
    public Explanation explain(Viewer viewer, Family family) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WhatIf whatIf(Viewer viewer, String programme, LocalDate asAt, Map<String, Integer> values, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> nominate(Viewer viewer, Id<Family> family, String criterion, String reason) {
        throw new UnsupportedOperationException();
    }
}
