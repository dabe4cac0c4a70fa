package org.together.hub.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.IdentifiedFamily.Kept;
import org.together.core.print.Inert;

/** Families identified, one a row, with the reasons. */
final class FamiliesCsv {
    private FamiliesCsv() {}

    static void write(LocalDate asAt, List<IdentifiedFamily> families, Writer out) throws IOException {
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord("as_at", "rank", "family", "name", "locality", "members", "status", "reason", "criteria_met", "criteria_unknown");
        for (var family : families) {
            csv.writeRecord(
                    asAt.toString(),
                    String.valueOf(family.rank()),
                    family.family().toString(),
                    Inert.cell(family.name()),
                    Inert.cell(family.locality().orElse("")),
                    Inert.cell(family.members()),
                    family.verdict().status().name(),
                    Inert.cell(family.verdict().reason()),
                    Inert.cell(told(family.met())),
                    Inert.cell(told(family.unknown())));
        }
        csv.flush();
    }

    private static String told(List<Kept> kept) {
        return kept.stream().map(one -> one.title() + ": " + one.reason()).collect(Collectors.joining("; "));
    }
}
