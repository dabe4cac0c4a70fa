package org.together.printing;

import java.util.List;
import org.together.core.print.Block;
import org.together.core.print.Document;

/** A document as one page of XHTML, everything in it at least as large as the document asks. */
final class PageText {
    static final String FONT = "Print";

    // A tenth of a point more, for what the renderer rounds away.
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 24mm 18mm;
              @bottom-left { content: "%2$s"; font-family: Print; font-size: %1$d.1pt; width: 70%%; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: Print; font-size: %1$d.1pt;
                width: 30%%; white-space: nowrap; } }
            body { font-family: Print; font-size: %1$d.1pt; line-height: 1.45; color: #000; margin: 0; }
            h1 { font-size: %3$dpt; line-height: 1.2; margin: 0 0 12pt; }
            h2 { font-size: %4$dpt; line-height: 1.25; margin: 22pt 0 6pt; padding-top: 6pt; border-top: 1.5pt solid #000; }
            h2, h3 { page-break-after: avoid; page-break-inside: avoid; }
            .top { -fs-page-break-min-height: 75mm; }
            h3 { font-size: %1$d.1pt; margin: 12pt 0 2pt; }
            p { margin: 0 0 5pt; orphans: 2; widows: 2; }
            ul { margin: 0 0 6pt; padding-left: 18pt; } li { margin: 0 0 3pt; }
            .notice { border: 2pt solid #000; padding: 6pt 10pt; font-weight: 700; }
            table { width: 100%%; table-layout: fixed; border-collapse: collapse; margin: 6pt 0 10pt; -fs-table-paginate: paginate; }
            caption { font-weight: 700; text-align: left; padding-bottom: 3pt; }
            th, td { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.75pt solid #666;
              word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            .pairs th { width: 30%%; }
            .line { page-break-inside: avoid; margin-top: 30pt; border-top: 1pt solid #000; padding-top: 3pt; }
            .page { page-break-before: always; }
            .together { page-break-inside: avoid; }
            """;

    /** So much under a small heading stays on its page. */
    private static final int SHORT = 600;

    private final Document document;
    private final StringBuilder text = new StringBuilder();

    PageText(Document document) {
        this.document = document;
    }

    String written() {
        var points = document.points();
        var footer = document.footer().replace("\\", "").replace("\"", "”").replace("\n", " ");
        text.append("<html lang=\"en-GB\"><head><title>").append(escaped(document.title())).append("</title>");
        List.of("subject", "description").forEach(name -> text.append("<meta name=\"" + name + "\" content=\"")
                .append(escaped(document.title() + ". For: " + document.recipients().who()))
                .append("\"/>"));
        text.append("<style>").append(escaped(STYLE.formatted(points, footer, points * 2 - 4, points + 4)).replace("&quot;", "\""));
        text.append("</style></head><body>");
        element("h1", document.title());
        blocks(document.blocks());
        return text.append("</body></html>").toString();
    }

    private void blocks(List<Block> blocks) {
        var at = 0;
        while (at < blocks.size()) {
            var end = endOfPart(blocks, at);
            var part = blocks.subList(at, end);
            var isTogether = part.size() > 1 && part.stream().mapToInt(PageText::length).sum() <= SHORT;
            var frame = part.getLast() instanceof Block.Table ? "top" : "together";
            text.append(isTogether ? "<div class=\"" + frame + "\">" : "");
            part.forEach(this::block);
            text.append(isTogether ? "</div>" : "");
            at = end;
        }
    }

    /** A heading with the table under it, a small heading with its paragraphs, or one block alone. */
    private static int endOfPart(List<Block> blocks, int at) {
        var end = at + 1;
        if (blocks.get(at) instanceof Block.Heading && end < blocks.size() && blocks.get(end) instanceof Block.Table) {
            return end + 1;
        }
        if (blocks.get(at) instanceof Block.Heading heading && heading.level() > 2) {
            while (end < blocks.size() && blocks.get(end) instanceof Block.Paragraph) {
                end++;
            }
        }
        return end;
    }

    private static int length(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.text().length() : 0;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> element("h" + Math.clamp(heading.level(), 2, 3), heading.text());
            case Block.Paragraph paragraph -> element("p", paragraph.text());
            case Block.Notice notice -> text.append("<p class=\"notice\">").append(broken(notice.text())).append("</p>");
            case Block.Items items -> items(items.items());
            case Block.Pairs pairs -> pairs(pairs.pairs());
            case Block.Table table -> table(table);
            case Block.SignatureLines lines -> lines.labels().forEach(label ->
                    text.append("<p class=\"line\">").append(broken(label)).append("</p>"));
            case Block.PageBreak page -> text.append("<div class=\"page\"></div>");
        }
    }

    private void items(List<String> items) {
        text.append("<ul>");
        items.forEach(item -> element("li", item));
        text.append("</ul>");
    }

    private void pairs(List<Block.Pair> pairs) {
        text.append("<table class=\"pairs\"><tbody>");
        pairs.forEach(pair -> text.append("<tr><th scope=\"row\">")
                .append(broken(pair.label()))
                .append("</th><td>")
                .append(broken(pair.value()))
                .append("</td></tr>"));
        text.append("</tbody></table>");
    }

    private void table(Block.Table table) {
        text.append("<table><caption>").append(broken(table.caption())).append("</caption><thead><tr>");
        var widths = ColumnWidths.of(table);
        for (var i = 0; i < widths.size(); i++) {
            text.append("<th scope=\"col\" style=\"width: ").append(widths.get(i)).append("%\">");
            text.append(broken(table.headers().get(i))).append("</th>");
        }
        text.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        text.append("</tbody></table>");
    }

    private void row(List<String> cells) {
        text.append("<tr>");
        for (var i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "<th scope=\"row\">" : "<td>").append(broken(cells.get(i))).append(i == 0 ? "</th>" : "</td>");
        }
        text.append("</tr>");
    }

    private void element(String name, String content) {
        text.append('<').append(name).append('>').append(broken(content)).append("</").append(name).append('>');
    }

    private static String broken(String content) {
        return escaped(content).replace("\n", "<br/>");
    }

    /** Also leaves out what XML does not allow at all. */
    private static String escaped(String content) {
        var plain = new StringBuilder();
        content.codePoints().filter(PageText::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '"' -> plain.append("&quot;");
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }

    private static boolean isAllowed(int letter) {
        var isSpace = letter == '\n' || letter == '\t';
        return isSpace || letter >= 0x20 && letter < 0xD800 || letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF;
    }
}
