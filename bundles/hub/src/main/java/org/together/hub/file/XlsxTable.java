package org.together.hub.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook. */
final class XlsxTable implements Table {
    private static final int MOST_COLUMNS = 1_000;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Cells cells;
    private final List<String> headers;

    private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        cells = new Cells(workbook.isDate1904());
        rows = stream.iterator();
        headers = next().map(Line::cells).orElseThrow(() -> new UnreadableFile("The first sheet of the workbook is empty."));
    }

    static XlsxTable open(Path file) {
        try {
            Zips.check(file);
            return opened(new ReadableWorkbook(file.toFile(), new ReadingOptions(Zips.hasStyles(file), false)));
        } catch (IOException | ExcelReaderException | IllegalStateException | NullPointerException | IndexOutOfBoundsException broken) {
            throw new UnreadableFile("The file is not an Excel workbook (.xlsx), or it is damaged.");
        }
    }

    private static XlsxTable opened(ReadableWorkbook workbook) throws IOException {
        try {
            var sheet = workbook.getSheets().filter(XlsxTable::isVisible).findFirst();
            var stream = sheet.orElseThrow(() -> new UnreadableFile("The workbook has no visible sheet.")).openStream();
            return new XlsxTable(workbook, stream);
        } catch (IOException | RuntimeException failed) {
            workbook.close();
            throw failed;
        }
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private Optional<Line> next() {
        try {
            while (rows.hasNext()) {
                var line = line(rows.next());
                if (!line.isBlank()) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (ExcelReaderException
                | UncheckedIOException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException broken) {
            throw new UnreadableFile("The workbook is damaged: its rows cannot be read to the end.");
        }
    }

    private Line line(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new UnreadableFile("Row " + row.getRowNum() + " of the workbook has more than 1,000 columns.");
        }
        var texts = new ArrayList<String>(row.getCellCount());
        for (var i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(cells::text).orElse(""));
        }
        return new Line(row.getRowNum(), texts);
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public Iterator<Line> lines() {
        return new Lines(this::next);
    }

    @Override
    public String encoding() {
        return "Excel workbook";
    }

    @Override
    public boolean isSpreadsheet() {
        return true;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
