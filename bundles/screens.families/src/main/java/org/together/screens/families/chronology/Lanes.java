package org.together.screens.families.chronology;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.together.core.chronology.Entry;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Drawing;

/** A history as lanes over time, one a person or an agency. However many facts, there is one mark a few days and lane. */
final class Lanes {
    private static final double WIDTH = 920;
    private static final double LEFT = 190;
    private static final double RIGHT = 16;
    private static final double TOP = 10;
    private static final double LANE = 34;
    private static final double AXIS = 28;
    private static final double CELL = 6;
    private static final int LONGEST = 24;
    private static final int MOST_YEARS = 12;

    private final Map<String, List<Entry>> lanes = new LinkedHashMap<>();
    private final LocalDate first;
    private final LocalDate last;
    private final Drawing drawing;

    Lanes(Collection<Entry> entries, Function<Entry, String> lane, LocalDate asAt, String by) {
        last = asAt;
        var oldest = entries.stream().map(entry -> entry.fact().period().from()).min(LocalDate::compareTo).orElse(asAt.minusYears(1));
        first = oldest.isBefore(asAt.minusYears(MOST_YEARS)) ? asAt.minusYears(MOST_YEARS) : oldest.withDayOfMonth(1);
        entries.stream().map(lane).distinct().sorted().forEach(name -> lanes.put(name, new ArrayList<>()));
        entries.forEach(entry -> lanes.get(lane.apply(entry)).add(entry));
        drawing = new Drawing(
                WIDTH,
                TOP + lanes.size() * LANE + AXIS,
                "Lanes by " + by + ": " + entries.size() + " facts in " + lanes.size() + " lanes, " + Ages.date(first) + " to "
                        + Ages.date(last) + ". The lists below say the same in words.");
    }

    Component shown() {
        return drawn().shown();
    }

    Drawing drawn() {
        var place = 0;
        for (var lane : lanes.entrySet()) {
            lane(lane.getKey(), lane.getValue(), place);
            place++;
        }
        years();
        return drawing;
    }

    private void lane(String name, List<Entry> entries, int place) {
        var top = TOP + place * LANE;
        if (place % 2 == 0) {
            drawing.box(0, top, WIDTH, LANE, "draw-lane-even");
        }
        drawing.text(10, top + LANE / 2 + 5, name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name, "start", "draw-name");
        var middle = top + LANE / 2;
        var spells = new LinkedHashSet<String>();
        entries.stream().filter(Lanes::isSpell).forEach(entry -> spell(entry, middle, spells));
        var cells = new LinkedHashMap<Long, Optional<Entry>>();
        for (var entry : entries) {
            var cell = Math.round(x(entry.fact().period().from()) / CELL);
            cells.merge(cell, entry.isSignificant() ? Optional.of(entry) : Optional.empty(), (one, other) -> one.isPresent() ? one : other);
        }
        cells.forEach((cell, significant) -> mark(cell * CELL, middle, significant.isPresent()));
    }

    private static boolean isSpell(Entry entry) {
        return !entry.fact().period().end().filter(entry.fact().period().from()::equals).isPresent();
    }

    private void spell(Entry entry, double middle, LinkedHashSet<String> drawn) {
        var from = Math.round(x(entry.fact().period().from()) / CELL) * CELL;
        var to = Math.round(x(entry.fact().period().end().orElse(last)) / CELL) * CELL;
        if (drawn.add(from + " " + to)) {
            drawing.box(from, middle - 3, Math.max(2, to - from), 6, "draw-spell");
        }
    }

    /** A significant event is another shape, not only another colour. */
    private void mark(double x, double y, boolean isSignificant) {
        if (isSignificant) {
            drawing.path(String.format(Locale.ROOT, "M %.1f %.1f l 9 9 l -9 9 l -9 -9 z", x, y - 9), "draw-significant");
        } else {
            drawing.circle(x, y, 3.5, "draw-event");
        }
    }

    private void years() {
        var bottom = TOP + lanes.size() * LANE;
        for (var year = first.getYear() + 1; year <= last.getYear(); year++) {
            var x = x(LocalDate.of(year, 1, 1));
            drawing.line(x, TOP, x, bottom + 4, "draw-lane").text(x, bottom + 20, String.valueOf(year), "middle", "draw-small");
        }
    }

    private double x(LocalDate day) {
        var inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        var days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, inside) / days;
    }
}
