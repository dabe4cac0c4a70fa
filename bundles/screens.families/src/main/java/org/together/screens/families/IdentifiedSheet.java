package org.together.screens.families;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.criteria.Verdict;
import org.together.core.identification.IdentifiedFamily;
import org.together.ui.sheets.Sheet;

/** A list of families identified, as a table to take away. */
final class IdentifiedSheet {
    private static final List<String> HEADERS = List.of(
            "Rank",
            "Family",
            "Family id",
            "Locality",
            "Members",
            "Answer",
            "Problems",
            "Barriers",
            "Concern points",
            "Reactive cost a year (£)",
            "Why");

    private IdentifiedSheet() {}

    static Sheet of(List<IdentifiedFamily> families) {
        return new Sheet("Families identified", HEADERS, families.stream().map(IdentifiedSheet::row).toList());
    }

    private static List<String> row(IdentifiedFamily family) {
        var verdict = family.verdict();
        return List.of(
                verdict.qualifies() ? String.valueOf(family.rank()) : "",
                family.name(),
                family.family().toString(),
                family.locality().orElse(""),
                family.members(),
                verdict.qualifies() ? "qualifies" : "cannot be told",
                joined(family.met().stream().map(IdentifiedFamily.Kept::headline).distinct()),
                joined(verdict.flags().stream().map(Verdict.Flag::title)),
                String.valueOf(verdict.concern()),
                String.valueOf(verdict.cost()),
                reasons(family));
    }

    private static String reasons(IdentifiedFamily family) {
        var findings = family.met().stream().map(kept -> kept.title() + ": " + kept.reason());
        return joined(Stream.concat(Stream.of(family.verdict().reason()), findings));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
    }
}
