package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.together.core.print.Block;
import org.together.core.print.Document;

/**
 * A document as it will be on paper, in letters of its size (14 points or 16), to be read on the page and printed from the browser. Its
 * title is the page's. Give it what {@code Printing.cleared} returns.
 */
public final class Paper extends Div {
    private static final int LARGE = 16;

    public Paper(Document document) {
        addClassName("part-paper");
        if (document.points() >= LARGE) {
            addClassName("part-paper-large");
        }
        document.blocks().forEach(block -> add(shown(block)));
        if (!document.footer().isBlank()) {
            var footer = new Paragraph(document.footer());
            footer.addClassName("part-paper-footer");
            add(footer);
        }
    }

    private static Component shown(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() > 2 ? new H3(heading.text()) : new H2(heading.text());
            case Block.Paragraph paragraph -> lines(paragraph.text());
            case Block.Notice notice -> classed(lines(notice.text()), "part-paper-notice");
            case Block.Items items -> {
                var list = new UnorderedList();
                items.items().forEach(item -> list.add(new ListItem(item)));
                yield list;
            }
            case Block.Pairs pairs -> {
                var summary = new SummaryList();
                pairs.pairs().forEach(pair -> summary.pair(pair.label(), lines(pair.value())));
                yield summary;
            }
            case Block.Table table -> table(table);
            case Block.SignatureLines lines -> {
                var all = new Div();
                lines.labels().forEach(label -> all.add(classed(new Paragraph(label), "part-paper-line")));
                yield all;
            }
            case Block.PageBreak page -> classed(new Div(), "part-paper-break");
        };
    }

    private static PlainTable table(Block.Table table) {
        var shown = new PlainTable(table.caption(), table.headers().toArray(String[]::new));
        table.rows().forEach(row -> shown.row(row.getFirst(), row.subList(1, row.size()).toArray(String[]::new)));
        return shown;
    }

    private static Div lines(String text) {
        var lines = new Div();
        text.lines().forEach(line -> lines.add(new Paragraph(line)));
        return lines;
    }

    private static Component classed(Component component, String name) {
        component.addClassName(name);
        return component;
    }
}
