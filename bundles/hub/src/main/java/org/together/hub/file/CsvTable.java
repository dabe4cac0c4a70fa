package org.together.hub.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A file of separated values. */
final class CsvTable implements Table {
    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_VALUE = 65_536;
    private static final int LONGEST_ROW = 1_048_576;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> headers;
    private final String encoding;
    private long number;

    private CsvTable(CsvReader<CsvRecord> reader, String encoding) {
        this.reader = reader;
        this.encoding = encoding;
        records = reader.iterator();
        headers = next().map(Line::cells).orElseThrow(() -> new UnreadableFile("The file has no header row."));
    }

    static CsvTable open(Path file) {
        try {
            var encoding = Encoding.of(file);
            var separator = Separator.of(file, encoding);
            var handler = CsvRecordHandler.of(limits -> limits
                    .maxFields(MOST_COLUMNS)
                    .maxFieldSize(LONGEST_VALUE)
                    .maxRecordSize(LONGEST_ROW));
            var reader = CsvReader.builder()
                    .fieldSeparator(separator.sign())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_ROW)
                    .build(handler, encoding.open(file));
            return opened(reader, encoding.label() + ", separated by " + separator.label());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static CsvTable opened(CsvReader<CsvRecord> reader, String encoding) throws IOException {
        try {
            return new CsvTable(reader, encoding);
        } catch (UnreadableFile unreadable) {
            reader.close();
            throw unreadable;
        }
    }

    private Optional<Line> next() {
        try {
            while (records.hasNext()) {
                var line = new Line(++number, records.next().getFields());
                if (!line.isBlank()) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            throw new UnreadableFile("The file cannot be read from row " + (number + 1)
                    + " on: a row or value is too long, has more than 1,000 columns, or a quotation mark is opened and never closed.");
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof MalformedInputException
                    ? new UnreadableFile("The file cannot be read from row " + (number + 1) + " on: its characters are damaged.")
                    : failed;
        }
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
        return encoding;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
