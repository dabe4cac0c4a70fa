package org.together.hub.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.together.core.hub.Reject;
import org.together.core.print.Inert;

/** Rejected rows as CSV, for whoever mends them at source. */
final class RejectReport {
    private RejectReport() {}

    static void write(Consumer<Consumer<Reject>> rejects, OutputStream out) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            var csv = CsvWriter.builder().build(text);
            csv.writeRecord("row", "column", "value", "reason");
            rejects.accept(reject -> csv.writeRecord(
                    String.valueOf(reject.row()), Inert.cell(reject.column()), Inert.cell(reject.value()), Inert.cell(reject.reason())));
            csv.flush();
            text.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
