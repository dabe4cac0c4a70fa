package org.together.hub.file;

import java.io.IOException;
import java.nio.file.Path;

/** What stands between values: of comma, semicolon, tab and bar the one most often in the first row, outside quotation marks. */
record Separator(char sign) {
    private static final String SIGNS = ",;\t|";
    private static final int LONGEST_HEADER = 65_536;

    static Separator of(Path file, Encoding encoding) throws IOException {
        var counts = new int[SIGNS.length()];
        try (var reader = encoding.open(file)) {
            var text = new char[LONGEST_HEADER];
            var read = Math.max(reader.read(text), 0);
            var quoted = false;
            var begun = false;
            for (var i = 0; i < read && !(begun && !quoted && (text[i] == '\n' || text[i] == '\r')); i++) {
                begun |= !Character.isWhitespace(text[i]);
                quoted ^= text[i] == '"';
                var sign = quoted ? -1 : SIGNS.indexOf(text[i]);
                if (sign >= 0) {
                    counts[sign]++;
                }
            }
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return new Separator(SIGNS.charAt(best));
    }

    String label() {
        return switch (sign) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            default -> "|";
        };
    }
}
