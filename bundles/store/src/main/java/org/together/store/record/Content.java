package org.together.store.record;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A fact's values as text: one {@code key=value} a line, with backslashes and line ends escaped. */
final class Content {

    private Content() {}

    static String write(Map<String, String> values) {
        var text = new StringBuilder();
        new TreeMap<>(values).forEach((key, value) -> {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(key).append('=').append(escape(value));
        });
        return text.toString();
    }

    static Map<String, String> read(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        var values = HashMap.<String, String>newHashMap(8);
        var from = 0;
        while (from < text.length()) {
            var end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            var equals = text.indexOf('=', from);
            values.put(text.substring(from, equals), unescape(text.substring(equals + 1, end)));
            from = end + 1;
        }
        return Map.copyOf(values);
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        var value = new StringBuilder();
        for (var i = 0; i < written.length(); i++) {
            var letter = written.charAt(i);
            if (letter == '\\') {
                i++;
                letter = written.charAt(i) == 'n' ? '\n' : '\\';
            }
            value.append(letter);
        }
        return value.toString();
    }
}
