package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Svg;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.together.core.assessment.Readings.Reading;
import org.together.ui.parts.Ages;

/** Readings of one domain as a line over time, in the colours of the page, so that it prints and shows in the dark. */
final class DistanceDrawing {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 140;
    private static final int LEFT = 28;
    private static final int TOP = 10;
    private static final int BOTTOM = 22;

    private final List<Reading> readings;
    private final int best;
    private final long days;

    private DistanceDrawing(List<Reading> readings) {
        this.readings = readings;
        best = readings.getLast().best();
        days = Math.max(1, ChronoUnit.DAYS.between(readings.getFirst().day(), readings.getLast().day()));
    }

    static Svg of(String title, List<Reading> readings) {
        return new Svg(new DistanceDrawing(readings).drawn(title));
    }

    private String drawn(String title) {
        var described = readings.stream()
                .map(reading -> Ages.date(reading.day()) + ": " + reading.step())
                .collect(Collectors.joining(", "));
        var lines = IntStream.of(1, (best + 1) / 2, best).mapToObj(this::line).collect(Collectors.joining());
        var points = readings.stream().map(reading -> point(x(reading), y(reading.step()))).collect(Collectors.joining(" "));
        var marks = readings.stream().map(this::mark).collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s. %s">
                <title>%s</title><desc>%s</desc>%s
                <polyline points="%s" fill="none" stroke="currentColor" stroke-width="2"/>%s</svg>"""
                .formatted(WIDTH, HEIGHT, escaped(title), described, escaped(title), described, lines, points, marks);
    }

    private String line(int step) {
        return String.format(Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\" stroke-opacity=\"0.3\"/>"
                        + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" font-size=\"12\" fill=\"currentColor\">%d</text>",
                LEFT, WIDTH - 14, y(step), y(step), LEFT - 6, y(step) + 4, step);
    }

    private String mark(Reading reading) {
        return String.format(Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"currentColor\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\" fill=\"currentColor\">%s</text>",
                x(reading), y(reading.step()), x(reading), HEIGHT - 6, String.format(
                        Locale.UK, "%d/%d", reading.day().getDayOfMonth(), reading.day().getMonthValue()));
    }

    private double x(Reading reading) {
        var day = ChronoUnit.DAYS.between(readings.getFirst().day(), reading.day());
        return LEFT + 14 + (WIDTH - LEFT - 42.0) * day / days;
    }

    private double y(int step) {
        return TOP + (HEIGHT - TOP - BOTTOM - 8.0) * (best - step) / Math.max(1, best - 1);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
