package org.together.casework.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.agreement.Version.Clause;
import org.together.core.agreement.Version.Part;

/** Clauses as text, a line each with tabs between, and the mark by which a change of them would show. */
final class ClauseText {

    private ClauseText() {}

    static String write(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> Stream.of(clause.part().name(), clause.key(), clause.label(), clause.text())
                        .map(ClauseText::onOneLine)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    static List<Clause> read(String written) {
        return written.isEmpty() ? List.of() : Stream.of(written.split("\n")).map(ClauseText::clause).toList();
    }

    static String digest(String written) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java comes without SHA-256", missing);
        }
    }

    private static Clause clause(String line) {
        var cell = line.split("\t", -1);
        return new Clause(Part.valueOf(cell[0]), asWritten(cell[1]), asWritten(cell[2]), asWritten(cell[3]));
    }

    private static String onOneLine(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }

    private static String asWritten(String cell) {
        var text = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var letter = cell.charAt(i);
            text.append(letter == '\\' && i + 1 < cell.length() ? meant(cell.charAt(++i)) : letter);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> escaped;
        };
    }
}
