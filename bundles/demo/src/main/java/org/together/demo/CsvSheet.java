package org.together.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Comma separated, with quotation marks where needed; as Excel saves it (with a mark of UTF-8), plainly, or as an older system does
 * (Windows-1252).
 */
final class CsvSheet implements Sheet {
    private final BufferedWriter out;
    private final boolean old;

    private CsvSheet(Path file, Charset charset) throws IOException {
        old = !charset.equals(StandardCharsets.UTF_8);
        out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), charset), 1 << 16);
    }

    static CsvSheet plain(Path file) throws IOException {
        return new CsvSheet(file, StandardCharsets.UTF_8);
    }

    static CsvSheet marked(Path file) throws IOException {
        var sheet = plain(file);
        sheet.out.write('\uFEFF');
        return sheet;
    }

    static CsvSheet old(Path file) throws IOException {
        return new CsvSheet(file, Charset.forName("windows-1252"));
    }

    @Override
    public void write(String... values) throws IOException {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(old ? Slips.plain(values[i]) : values[i]));
        }
        out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String quoted(String value) {
        return value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 ? value
                : '"' + value.replace("\"", "\"\"") + '"';
    }
}
