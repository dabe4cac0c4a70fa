package org.together.screens.families.kinship;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.together.core.kinship.Connection.Quality;
import org.together.ui.parts.Drawing;

/** The family in the middle, people and places it is connected with on the left, services on the right; each line's shape tells how. */
final class Ecomap {
    private static final double WIDTH = 860;
    private static final double BOX = 236;
    private static final double HIGH = 50;
    private static final double GAP = 16;
    private static final double MARGIN = 8;
    private static final double HUB = 74;
    private static final int LONGEST = 30;
    private static final double WAVE = 6;

    private final String family;
    private final List<Around> left;
    private final List<Around> right;
    private final Drawing drawing;
    private final double height;

    /** Somebody or something around the family, what it is, and how the family finds it. */
    record Around(String name, String what, Quality quality, boolean isService) {}

    Ecomap(String family, List<Around> around) {
        this.family = family;
        left = around.stream().filter(one -> !one.isService()).toList();
        right = around.stream().filter(Around::isService).toList();
        var most = Math.max(left.size(), right.size());
        height = Math.max(2 * HUB + 2 * MARGIN, most * (HIGH + GAP) - GAP + 2 * MARGIN);
        drawing = new Drawing(WIDTH, height, "Ecomap of " + family + ": " + left.size() + " people and places, " + right.size()
                + " services. The table below it says the same in words.");
    }

    Component shown() {
        return drawn().shown();
    }

    Drawing drawn() {
        place(left, MARGIN, MARGIN + BOX, -1);
        place(right, WIDTH - MARGIN - BOX, WIDTH - MARGIN - BOX, 1);
        drawing.circle(WIDTH / 2, height / 2, HUB, "draw-sign draw-hub");
        var words = wrapped(family);
        var y = height / 2 + 5 - (words.size() - 1) * 9;
        for (var line : words) {
            drawing.text(WIDTH / 2, y, line, "middle", "draw-name");
            y += 18;
        }
        return drawing;
    }

    private void place(List<Around> column, double x, double edge, int side) {
        var top = (height - (column.size() * (HIGH + GAP) - GAP)) / 2;
        IntStream.range(0, column.size()).forEach(i -> {
            var one = column.get(i);
            var y = top + i * (HIGH + GAP);
            var angle = Math.atan2(y + HIGH / 2 - height / 2, edge - WIDTH / 2);
            tie(WIDTH / 2 + HUB * Math.cos(angle), height / 2 + HUB * Math.sin(angle), edge, y + HIGH / 2, one.quality());
            drawing.box(x, y, BOX, HIGH, "draw-around");
            drawing.text(x + BOX / 2, y + 21, shortened(one.name()), "middle", "draw-name");
            drawing.text(x + BOX / 2, y + 39, shortened(one.what()), "middle", "draw-small");
        });
    }

    private void tie(double x, double y, double toX, double toY, Quality quality) {
        switch (quality) {
            case STRONG -> drawing.line(x, y, toX, toY, "draw-line draw-strong");
            case ORDINARY -> drawing.line(x, y, toX, toY, "draw-line");
            case WEAK -> drawing.line(x, y, toX, toY, "draw-line draw-dashed");
            case STRAINED -> drawing.path(zigzag(x, y, toX, toY), "draw-line");
            case BROKEN -> broken(x, y, toX, toY);
        }
    }

    private void broken(double x, double y, double toX, double toY) {
        var midX = (x + toX) / 2;
        var midY = (y + toY) / 2;
        var ux = (toX - x) / Math.hypot(toX - x, toY - y) * WAVE;
        var uy = (toY - y) / Math.hypot(toX - x, toY - y) * WAVE;
        drawing.line(x, y, midX - ux, midY - uy, "draw-line").line(midX + ux, midY + uy, toX, toY, "draw-line");
        for (var turn : new int[] {-1, 1}) {
            var at = turn * 1.0;
            drawing.line(midX + at * ux - uy * 1.5, midY + at * uy + ux * 1.5, midX + at * ux + uy * 1.5, midY + at * uy - ux * 1.5,
                    "draw-line draw-parted");
        }
    }

    private static String zigzag(double x, double y, double toX, double toY) {
        var length = Math.hypot(toX - x, toY - y);
        var steps = Math.max(4, (int) (length / 10));
        var path = new StringBuilder(String.format(Locale.ROOT, "M %.1f %.1f", x, y));
        for (var i = 1; i < steps; i++) {
            var side = i % 2 == 0 ? WAVE : -WAVE;
            var along = (double) i / steps;
            path.append(String.format(
                    Locale.ROOT, " L %.1f %.1f", x + (toX - x) * along - (toY - y) / length * side,
                    y + (toY - y) * along + (toX - x) / length * side));
        }
        return path.append(String.format(Locale.ROOT, " L %.1f %.1f", toX, toY)).toString();
    }

    private static List<String> wrapped(String words) {
        var lines = new ArrayList<String>();
        for (var word : words.split("\\s+")) {
            var last = lines.isEmpty() ? "" : lines.getLast();
            if (!last.isEmpty() && last.length() + word.length() < 15) {
                lines.set(lines.size() - 1, last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines.subList(0, Math.min(4, lines.size()));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
