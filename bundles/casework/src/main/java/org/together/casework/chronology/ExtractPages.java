package org.together.casework.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.together.casework.Gate;
import org.together.core.chronology.Extract;
import org.together.core.chronology.Extract.Audience;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Period;
import org.together.core.print.Block;
import org.together.core.print.Document;
import org.together.core.print.Recipients;

/** A version of an extract on paper: a table for court and panel, one event below the other for a family. */
final class ExtractPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int TABLE_POINTS = 11;

    private final Extract extract;
    private final Extract.Version version;
    private final Family family;

    ExtractPages(Extract extract, Extract.Version version, Family family) {
        this.extract = extract;
        this.version = version;
        this.family = family;
    }

    Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Pairs(List.of(
                new Block.Pair("Family", family.name()),
                new Block.Pair("For", extract.audience().label() + ": " + version.readers()),
                new Block.Pair("Made", day(version.made()) + " by " + version.by()),
                new Block.Pair("Version", version.number() + (version.note().isBlank() ? "" : ": " + version.note())))));
        if (version.lines().stream().anyMatch(line -> !line.now().words().isEmpty())) {
            blocks.add(new Block.Notice("Some of what stands here was said otherwise since. It is marked where it stands."));
        }
        blocks.add(new Block.Heading(2, extract.audience() == Audience.FAMILY ? "What happened" : "Chronology"));
        if (extract.audience() == Audience.FAMILY) {
            version.lines().forEach(line -> blocks.addAll(plainly(line)));
        } else {
            blocks.add(table());
        }
        blocks.add(new Block.Paragraph("A choice of " + counted(version.lines().size())
                + " from the record. Each says who told us and when we learnt it; the record holds more."));
        var document = Document.of(extract.title(), blocks).about(family).to(Recipients.of(version.readers()))
                .footed("Version " + version.number() + " of " + day(version.made()));
        return extract.audience() == Audience.FAMILY ? document : document.inPoints(TABLE_POINTS);
    }

    private Block table() {
        var rows = version.lines().stream()
                .map(line -> List.of(
                        period(line.text().period()),
                        line.text().who() + ": " + line.text().told() + marked(line),
                        line.text().why(),
                        source(line)))
                .toList();
        return new Block.Table("Events, the oldest first", List.of("Date", "What happened", "Why it matters", "Source"), rows);
    }

    private List<Block> plainly(Extract.Line line) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, period(line.text().period())));
        blocks.add(new Block.Paragraph(line.text().who() + ": " + line.text().told() + marked(line)));
        if (!line.text().why().isBlank()) {
            blocks.add(new Block.Paragraph("Why it matters: " + line.text().why()));
        }
        blocks.add(new Block.Paragraph("From: " + source(line)));
        return blocks;
    }

    private static String marked(Extract.Line line) {
        return line.now().words().isEmpty() ? "" : "\n[Since then: " + line.now().words() + "]";
    }

    private static String source(Extract.Line line) {
        var source = line.origin().source();
        var author = source.feed().isEmpty() && !source.reference().isBlank() ? source.reference() + ", " : "";
        return author + source.agency() + ", learnt " + day(line.origin().learnt()) + sure(line.origin().certainty());
    }

    private static String sure(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> "";
            case REPORTED -> ", not checked";
            case JUDGED -> ", a judgement";
        };
    }

    private static String period(Period period) {
        var from = DAY.format(period.from());
        return period.end()
                .map(end -> end.equals(period.from()) ? from : from + " to " + DAY.format(end))
                .orElse("Since " + from);
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Gate.HERE));
    }

    private static String counted(int events) {
        return events == 1 ? "1 event" : events + " events";
    }
}
