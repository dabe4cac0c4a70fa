package org.together.ui.parts;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/**
 * A drawing made on the server: it prints, is read aloud by its title and needs no script. What it says must stand beside it in words too.
 * Looks are style classes, so that light, dark and print each have their colours. Lengths are in pixels from the upper left.
 */
public final class Drawing {
    /** Wider than this it is printed on a page laid across, so that its words can be read. */
    private static final double UPRIGHT = 1000;

    private final StringBuilder parts = new StringBuilder();
    private final double width;
    private final double height;
    private final String title;

    /** {@code title} is what a screen reader says of it: what it shows, and where the same stands in words. */
    public Drawing(double width, double height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    public Drawing line(double x, double y, double toX, double toY, String look) {
        return part(formatted("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"", x, y, toX, toY), look);
    }

    /** {@code steps} as SVG writes a path: {@code M 0 0 L 10 10}. */
    public Drawing path(String steps, String look) {
        return part("<path d=\"" + escaped(steps) + "\"", look);
    }

    public Drawing box(double x, double y, double wide, double high, String look) {
        return part(formatted("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"", x, y, wide, high), look);
    }

    public Drawing circle(double x, double y, double radius, String look) {
        return part(formatted("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"", x, y, radius), look);
    }

    /** One line of words; {@code anchor} is start, middle or end. */
    public Drawing text(double x, double y, String words, String anchor, String look) {
        parts.append(formatted("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">", x, y, anchor, escaped(look)))
                .append(escaped(words))
                .append("</text>");
        return this;
    }

    private Drawing part(String element, String look) {
        parts.append(element).append(" class=\"").append(escaped(look)).append("\"/>");
        return this;
    }

    public String svg() {
        return svg(title, "");
    }

    /** As a file that stands alone: with its own {@code looks}, as a style sheet writes them, and the first part of its title. */
    public String file(String looks) {
        return svg(brief(title), "<style>" + escaped(looks) + "</style>");
    }

    private String svg(String words, String style) {
        var size = formatted("viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\"", width, height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " role=\"img\" aria-label=\"" + escaped(words) + "\"><title>"
                + escaped(words) + "</title>" + style + parts + "</svg>";
    }

    /** As a part of a page, in a frame that can be scrolled with the keyboard where there is little room. */
    public Div shown() {
        var frame = new Div(new Svg(svg()));
        frame.addClassName("part-drawing");
        frame.addClassName("part-drawing-wide");
        if (width > UPRIGHT) {
            frame.addClassName("part-drawing-across");
        }
        frame.getElement().setAttribute("role", "region").setAttribute("tabindex", "0").setAttribute("aria-label", brief(title));
        return frame;
    }

    private static String brief(String words) {
        var end = words.indexOf(':');
        return end < 0 ? words : words.substring(0, end);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    /** Formats as machines read numbers, whatever the language of the server. */
    static String formatted(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
