package org.together.casework.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.criteria.Finding;
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

/** A programme that finds the headlines it is told to. */
final class MetHeadlines implements Identifications {
    final Map<String, String> now = new TreeMap<>();
    final List<String> then = new ArrayList<>();

    @Override
    public Explanation explain(Viewer viewer, Family family) {
        var headlines = now.entrySet().stream().map(entry -> new Explanation.ByHeadline(
                "test." + entry.getKey(),
                entry.getKey(),
                Finding.Status.MET,
                List.of(new Explanation.Asked("test", "A question", Finding.met(entry.getValue()))))).toList();
        var verdict = Verdict.of(Verdict.Status.QUALIFIES, "So");
        return new Explanation(List.of(new Explanation.ByProgramme("test", "Test", "2015", verdict, headlines)), List.of());
    }

    @Override
    public List<IdentifiedFamily> of(Viewer viewer, Id<Family> family) {
        var met = then.stream().map(title -> new IdentifiedFamily.Kept("test", "A question", title, "As it was", List.of())).toList();
        var verdict = Verdict.of(Verdict.Status.QUALIFIES, "So");
        return List.of(new IdentifiedFamily(Id.of(1), "test", family, "", Optional.empty(), "", 1, verdict, met, List.of()));
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
        throw new UnsupportedOperationException("Nobody identifies here");
    }

    @Override
    public Optional<Identification> newest(String programme) {
        return Optional.empty();
    }

    @Override
    public List<Identification> history() {
        return List.of();
    }

    @Override
    public Page families(Viewer viewer, Id<Identification> identification, Query query) {
        throw new UnsupportedOperationException("Nobody lists here");
    }

    @Override
    public List<IdentifiedFamily> export(Viewer viewer, Id<Identification> identification, Query query) {
        return List.of();
    }

    @Override
    public WhatIf whatIf(Viewer viewer, String programme, LocalDate asAt, Map<String, Integer> values, Progress progress) {
        throw new UnsupportedOperationException("Nobody tries here");
    }

    @Override
    public Optional<String> nominate(Viewer viewer, Id<Family> family, String criterion, String reason) {
        return Optional.empty();
    }
}
