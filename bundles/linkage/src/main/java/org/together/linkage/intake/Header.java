package org.together.linkage.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first line of a file: the names of its columns, and the sign that parts them. */
record Header(List<String> names, byte delimiter, int end) {
    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int MARK = 3;

    static Header of(String file, byte[] text, int size) {
        int from = size >= MARK && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF ? MARK : 0;
        int end = from;
        while (end < size && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        if (new String(text, from, end - from, StandardCharsets.UTF_8).isBlank()) {
            throw new BrokenFile(file + " is empty: it has no header");
        }
        byte delimiter = delimiter(text, from, end);
        int next = end + 1 < size && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        return new Header(names(text, from, end, delimiter), delimiter, Math.min(next, size));
    }

    private static byte delimiter(byte[] text, int from, int end) {
        byte best = DELIMITERS[0];
        int most = 0;
        for (byte candidate : DELIMITERS) {
            int count = 0;
            for (int i = from; i < end; i++) {
                count += text[i] == candidate ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static List<String> names(byte[] text, int from, int end, byte delimiter) {
        var names = new ArrayList<String>();
        String line = new String(text, from, end - from, StandardCharsets.UTF_8);
        for (String name : line.split(java.util.regex.Pattern.quote(String.valueOf((char) delimiter)), -1)) {
            String bare = name.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            names.add(quoted ? bare.substring(1, bare.length() - 1).strip() : bare);
        }
        return List.copyOf(names);
    }
}
