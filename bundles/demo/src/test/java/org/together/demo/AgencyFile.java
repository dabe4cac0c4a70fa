package org.together.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A file as text: its headers and rows, read with as little code as will do. */
record AgencyFile(List<String> headers, List<List<String>> rows) {
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\"[^>]*><is><t>(.*?)</t>");

    static AgencyFile read(Path file) throws IOException {
        var lines = file.toString().endsWith(".xlsx") ? workbook(file) : text(file);
        return new AgencyFile(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** Values by header, capitals, spaces and underscores apart. */
    Map<String, String> row(int place) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < headers.size(); i++) {
            values.put(folded(headers.get(i)), rows.get(place).get(i));
        }
        return values;
    }

    static String folded(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[ _\uFEFF-]", "");
    }

    private static List<List<String>> text(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        var text = utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("windows-1252")) : utf8;
        return text.lines().map(AgencyFile::cells).toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var rows = new ArrayList<List<String>>();
            for (var row : sheet.split("<row ")) {
                var cells = new ArrayList<String>();
                CELL.matcher(row).results().forEach(cell -> {
                    while (cells.size() < cell.group(1).charAt(0) - 'A') {
                        cells.add("");
                    }
                    cells.add(cell.group(2).replace("&lt;", "<").replace("&amp;", "&"));
                });
                rows.add(cells);
            }
            return filled(rows.subList(1, rows.size()));
        }
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        rows.forEach(row -> {
            while (row.size() < rows.getFirst().size()) {
                row.add("");
            }
        });
        return rows;
    }
}
