package org.together.ui.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.together.core.print.Inert;

/** A table as a file for a spreadsheet. No cell of it is ever active: what a spreadsheet would take for a formula is written as text. */
public record Sheet(String name, List<String> headers, List<List<String>> rows) {
    /** UTF-8 with a byte order mark, so that spreadsheets read it right. */
    public void writeCsv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(headers.stream().map(Inert::cell).toList());
        rows.forEach(row -> csv.writeRecord(row.stream().map(Inert::cell).toList()));
        csv.flush();
    }

    public void writeXlsx(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Together", "1.0");
        var sheet = workbook.newWorksheet(name);
        write(sheet, 0, headers);
        for (var i = 0; i < rows.size(); i++) {
            write(sheet, i + 1, rows.get(i));
        }
        sheet.freezePane(0, 1);
        workbook.finish();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
