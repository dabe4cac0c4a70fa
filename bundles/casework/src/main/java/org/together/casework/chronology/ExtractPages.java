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

    private final List<Block> blocks = new ArrayList<>();
    private final Extract extract;
    private final Extract.Version version;
    private final Family family;
    private final boolean isKeptBack;

    /** {@code isKeptBack}: nobody may be told where the family lives. */
    ExtractPages(Extract extract, Extract.Version version, Family family, boolean isKeptBack) {
        this.extract = extract;
        this.version = version;
        this.family = family;
        this.isKeptBack = isKeptBack;
    }

    Document document() {
        blocks.add(new Block.Pairs(List.of(
                new Block.Pair("Family", family.name()),
                new Block.Pair("For", extract.audience().label() + ": " + version.readers()),
                new Block.Pair("Made", day(version.made()) + " by " + version.by()),
                new Block.Pair("Version", version.number() + (version.note().isBlank() ? "" : ": " + version.note())))));
        if (extract.audience() != Audience.FAMILY) {
            warnings();
            blocks.add(members());
        }
        if (version.lines().stream().anyMatch(line -> !line.now().words().isEmpty())) {
            blocks.add(new Block.Notice("Some of what stands here was said otherwise since. It is marked where it stands."));
        }
        blocks.add(new Block.Heading(2, extract.audience() == Audience.FAMILY ? "What happened" : "Chronology"));
        if (extract.audience() == Audience.FAMILY) {
            version.lines().forEach(this::plainly);
        } else {
            blocks.add(table());
        }
        blocks.add(new Block.Paragraph("A choice of " + counted(version.lines().size())
                + " from the record. Each says who told us and when we learnt it; the record holds more."));
        if (extract.audience() == Audience.COURT) {
            blocks.add(new Block.SignatureLines(List.of("Signed by whoever made it: name and post", "Date")));
        }
        var document = Document.of(extract.title(), blocks).about(family).to(Recipients.of(version.readers()))
                .footed(extract.title() + ", " + family.name() + ". Version " + version.number() + " of " + day(version.made()));
        return extract.audience() == Audience.FAMILY ? document : document.inPoints(TABLE_POINTS);
    }

    private void warnings() {
        var hidden = isKeptBack ? " Nobody may be told where this family lives, or by which school, surgery or service it is found." : "";
        blocks.add(new Block.Notice("Confidential: for " + version.readers() + " alone." + hidden));
    }

    /** Who is meant by the names below. */
    private Block members() {
        var rows = family.memberships().stream()
                .map(one -> List.of(
                        one.person().name().full(),
                        one.person().born().map(DAY::format).orElse("Not known"),
                        one.role().label() + (one.isResident() ? "" : ", lives elsewhere")))
                .toList();
        return new Block.Table("The family as known on " + DAY.format(family.asAt()), List.of("Name", "Born", "In the family"), rows);
    }

    private Block table() {
        var saysWhy = version.lines().stream().anyMatch(line -> !line.text().why().isBlank());
        var headers = saysWhy ? List.of("Date", "What happened", "Why it matters", "Source") : List.of("Date", "What happened", "Source");
        var rows = version.lines().stream()
                .map(line -> {
                    var when = period(line.text().period());
                    var what = line.text().who() + ": " + line.text().told() + marked(line);
                    return saysWhy ? List.of(when, what, line.text().why(), source(line)) : List.of(when, what, source(line));
                })
                .toList();
        return new Block.Table("Events, the oldest first", headers, rows);
    }

    private void plainly(Extract.Line line) {
        blocks.add(new Block.Heading(3, period(line.text().period())));
        blocks.add(new Block.Paragraph(line.text().who() + ": " + line.text().told() + marked(line)));
        if (!line.text().why().isBlank()) {
            blocks.add(new Block.Paragraph("Why it matters: " + line.text().why()));
        }
        blocks.add(new Block.Paragraph("From: " + source(line)));
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
