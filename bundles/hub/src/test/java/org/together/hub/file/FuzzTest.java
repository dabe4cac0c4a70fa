package org.together.hub.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.core.print.Inert;

/** Files of made-up content, thousands of them, the same every time. */
class FuzzTest {
    private static final String NASTY = "aZ9 ,;|\t\"'=+-@%£éÿ€\r\n.";
    private static final String BEYOND = "žŁ\u2028\u00A0漢";
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("windows-1252"));

    @TempDir
    Path folder;

    @Test
    void reads_back_whatever_a_spreadsheet_would_write() throws IOException {
        for (var seed = 0; seed < 600; seed++) {
            var chance = new Random(seed);
            var encoding = ENCODINGS.get(seed % ENCODINGS.size());
            var letters = encoding.newEncoder().canEncode('漢') ? NASTY + BEYOND : NASTY;
            var separator = ",;\t|".charAt(chance.nextInt(4));
            var rows = rows(chance, letters);
            var file = written(rows, separator, encoding, chance.nextBoolean());
            try (var table = Tables.open(file)) {
                var read = new ArrayList<List<String>>();
                table.lines().forEachRemaining(line -> read.add(cells(line, 3)));
                assertThat(table.headers()).as("seed " + seed).containsExactly("first", "second", "third");
                assertThat(read).as("seed %d, %s", seed, table.encoding()).isEqualTo(rows);
            }
        }
    }

    @Test
    void reads_any_bytes_or_says_in_a_sentence_why_not() throws IOException {
        var file = folder.resolve("any");
        for (var seed = 0; seed < 2_000; seed++) {
            var chance = new Random(seed);
            var bytes = new byte[chance.nextInt(400)];
            chance.nextBytes(bytes);
            for (var i = 0; i < bytes.length && seed % 2 == 0; i++) {
                bytes[i] = (byte) "ab,\"\r\n;\t\u00FF\0=".charAt(Math.floorMod(bytes[i], 11));
            }
            Files.write(file, bytes);
            try (var table = Tables.open(file)) {
                table.lines().forEachRemaining(line -> assertThat(line.number()).isPositive());
            } catch (UnreadableFile unreadable) {
                assertThat(unreadable.getMessage()).as("seed " + seed).endsWith(".");
            }
        }
    }

    @Test
    void writes_nothing_that_a_spreadsheet_takes_for_a_formula() throws IOException {
        for (var seed = 0; seed < 5_000; seed++) {
            var text = text(new Random(seed), "=+-@|%\t\r\n\0 \u00A0\u200Bab'\"", 6);
            var cell = Inert.cell(text);
            var seen = cell.replaceFirst("^[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", "");
            assertThat(seen.isEmpty() || "=+-@|%".indexOf(seen.charAt(0)) < 0).as("seed %d: %s", seed, escaped(cell)).isTrue();
            assertThat(cell).as("the text itself is there").endsWith(text.replace("\0", ""));
            var out = new StringWriter();
            CsvWriter.builder().build(out).writeRecord(cell, "next").flush();
            assertThat(CsvReader.builder().skipEmptyLines(false).ofCsvRecord(out.toString()).iterator().next().getFields())
                    .containsExactly(cell, "next");
        }
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(sign -> "%04x".formatted(sign)).toList().toString();
    }

    private static List<List<String>> rows(Random chance, String letters) {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 5; i++) {
            rows.add(List.of("row " + i, text(chance, letters, 12).strip(), text(chance, letters, 12).strip()));
        }
        return rows;
    }

    private static String text(Random chance, String letters, int atMost) {
        var text = new StringBuilder();
        for (var i = chance.nextInt(atMost); i > 0; i--) {
            text.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<String> cells(Line line, int count) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            cells.add(line.cell(i));
        }
        return cells;
    }

    private Path written(List<List<String>> rows, char separator, Charset encoding, boolean quotesAll) throws IOException {
        var text = new StringWriter();
        var builder = CsvWriter.builder().fieldSeparator(separator);
        var csv = (quotesAll ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text);
        csv.writeRecord("first", "second", "third");
        rows.forEach(row -> csv.writeRecord(row));
        csv.flush();
        var isMarked = !encoding.name().equals("windows-1252");
        return Files.write(folder.resolve("made.csv"), ((isMarked ? "\uFEFF" : "") + text).getBytes(encoding));
    }
}
