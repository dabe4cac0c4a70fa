package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.together.core.agreement.Goal;
import org.together.ui.parts.Ages;

/** Readings of one goal over time: a line and a shape for each who tells, and the target. A table beside it says the same. */
final class ProgressChart {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 150;
    private static final int LEFT = 34;
    private static final int RIGHT = 150;
    private static final int TOP = 14;
    private static final int BOTTOM = 26;

    private final Goal goal;
    private final List<Goal.Reading> readings;
    private final LocalDate from;
    private final long days;

    ProgressChart(Goal goal) {
        this.goal = goal;
        readings = goal.readings().stream().sorted(Comparator.comparing(Goal.Reading::day)).toList();
        from = readings.getFirst().day();
        days = Math.max(1, ChronoUnit.DAYS.between(from, readings.getLast().day()));
    }

    Div drawn() {
        var frame = new Div(new Svg(svg()));
        frame.addClassName("part-drawing");
        return frame;
    }

    String svg() {
        var telling = readings.stream().map(Goal.Reading::agency).distinct().toList();
        var parts = new ArrayList<String>();
        parts.add(axis(goal.aim().scale().lowest()));
        parts.add(axis(goal.aim().scale().highest()));
        parts.add(target());
        for (var i = 0; i < telling.size(); i++) {
            parts.add(line(telling.get(i), i));
        }
        parts.add(text(LEFT, HEIGHT - 6, Ages.date(from), "start"));
        if (!readings.getLast().day().equals(from)) {
            parts.add(text(WIDTH - RIGHT, HEIGHT - 6, Ages.date(readings.getLast().day()), "end"));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH
                + "\" role=\"img\" aria-label=\"" + escaped(described()) + "\"><title>" + escaped(described()) + "</title>"
                + String.join("", parts) + "</svg>";
    }

    private String described() {
        var first = readings.getFirst();
        var last = readings.getLast();
        return "How far the goal has come: " + first.value() + " on " + Ages.date(first.day())
                + (readings.size() == 1 ? "" : ", " + last.value() + " on " + Ages.date(last.day())) + "; target " + goal.aim().target();
    }

    private String axis(int value) {
        return stroke(LEFT, y(value), WIDTH - RIGHT, y(value), "stroke-opacity=\"0.35\"") + text(LEFT - 6, y(value) + 5, value + "", "end");
    }

    private String target() {
        var y = y(goal.aim().target());
        var drawn = stroke(LEFT, y, WIDTH - RIGHT, y, "stroke-dasharray=\"6 4\"");
        return drawn + text(WIDTH - RIGHT + 6, y + 5, "Target " + goal.aim().target(), "start");
    }

    private String line(String agency, int which) {
        var theirs = readings.stream().filter(reading -> reading.agency().equals(agency)).toList();
        var drawn = new StringBuilder();
        for (var i = 0; i < theirs.size(); i++) {
            var reading = theirs.get(i);
            if (i > 0) {
                var before = theirs.get(i - 1);
                drawn.append(stroke(x(before.day()), y(before.value()), x(reading.day()), y(reading.value()), "stroke-width=\"2\""));
            }
            drawn.append(mark(which, x(reading.day()), y(reading.value())));
        }
        var legend = TOP + 14 + which * 18;
        return drawn + mark(which, WIDTH - RIGHT + 12, legend - 5) + text(WIDTH - RIGHT + 24, legend, agency, "start");
    }

    /** A shape for each, so that nobody depends on a colour. */
    private static String mark(int which, double x, double y) {
        var solid = which < 3 ? "currentColor" : "none";
        var look = " fill=\"" + solid + "\" stroke=\"currentColor\" stroke-width=\"2\"/>";
        return switch (which % 3) {
            case 0 -> formatted("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"", x, y) + look;
            case 1 -> formatted("<rect x=\"%.1f\" y=\"%.1f\" width=\"10\" height=\"10\"", x - 5, y - 5) + look;
            default -> formatted("<path d=\"M %.1f %.1f l 6 11 l -12 0 z\"", x, y - 6) + look;
        };
    }

    private double x(LocalDate day) {
        return LEFT + (double) (WIDTH - RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / days;
    }

    private double y(int value) {
        var scale = goal.aim().scale();
        var share = (double) (value - scale.lowest()) / (scale.highest() - scale.lowest());
        return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
    }

    private static String stroke(double x, double y, double toX, double toY, String look) {
        return formatted("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\" ", x, y, toX, toY) + look + "/>";
    }

    private static String text(double x, double y, String words, String anchor) {
        var at = formatted("<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\" fill=\"currentColor\" ", x, y);
        return at + "text-anchor=\"" + anchor + "\">" + escaped(words) + "</text>";
    }

    private static String formatted(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
