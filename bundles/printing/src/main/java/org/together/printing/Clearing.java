package org.together.printing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Printing;

/** Takes out of every text what must not be told, however it is spaced, capitalised or set with commas. */
final class Clearing {
    private final Optional<Pattern> withheld;

    Clearing(Collection<String> words) {
        withheld = words.stream()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Clearing::spacedAnyhow)
                .reduce((one, other) -> one + "|" + other)
                .map(any -> Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", caseless()));
    }

    private static int caseless() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** "TR9 9ZZ" is also found as "tr99zz", "7 Kestrel Rise" as "7, Kestrel  Rise". */
    private static String spacedAnyhow(String words) {
        return Stream.of(words.strip().split("[\\s,]+")).map(Pattern::quote).collect(Collectors.joining("[\\s,.]*"));
    }

    Document of(Document document) {
        return document.saying(text(document.title()), document.blocks().stream().map(this::block).toList())
                .footed(text(document.footer()));
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(text(paragraph.text()));
            case Block.Notice notice -> new Block.Notice(text(notice.text()));
            case Block.Items items -> new Block.Items(texts(items.items()));
            case Block.Pairs pairs -> new Block.Pairs(pairs.pairs().stream()
                    .map(pair -> new Block.Pair(text(pair.label()), text(pair.value())))
                    .toList());
            case Block.Table table -> new Block.Table(
                    text(table.caption()), texts(table.headers()), table.rows().stream().map(this::texts).toList());
            case Block.SignatureLines lines -> new Block.SignatureLines(texts(lines.labels()));
            case Block.PageBreak page -> page;
        };
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private String text(String text) {
        return withheld.map(pattern -> pattern.matcher(text).replaceAll(Matcher.quoteReplacement(Printing.LEFT_OUT)))
                .orElse(text);
    }
}
