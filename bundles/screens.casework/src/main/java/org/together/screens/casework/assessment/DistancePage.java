package org.together.screens.casework.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Readings.Reading;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;

/** Readings over time, drawn and as tables of the same. */
final class DistancePage extends Paper {

    DistancePage(Desk desk, Visit visit, Family family, Assessment assessment) {
        super(desk, visit, family, assessment);
        add(back(), new PageHeader("Distance travelled")
                .explained("Where the family said they were, from 1, things are very hard, upwards."));
        var readings = desk.readings().of(visit.viewer(), id());
        if (readings.isEmpty()) {
            add(new EmptyState("No reading yet", "Keep a reading in any section that has a scale. Take the next one at the review."));
            return;
        }
        var names = names(family);
        var bySubject = readings.stream().collect(Collectors.groupingBy(Reading::subject, LinkedHashMap::new, Collectors.toList()));
        names.forEach((subject, name) -> {
            if (bySubject.containsKey(subject)) {
                add(new H2(name), charts(name, bySubject.get(subject)));
            }
        });
    }

    private static Map<String, String> names(Family family) {
        var names = new LinkedHashMap<String, String>();
        names.put(FieldKey.FAMILY, "The whole family");
        family.members().forEach(person -> names.put(person.id().toString(), unlike(names.values(), person.name().full())));
        return names;
    }

    /** Two members of one name are told apart. */
    private static String unlike(Collection<String> others, String name) {
        var alike = others.stream().filter(other -> other.equals(name) || other.startsWith(name + " (")).count();
        return alike == 0 ? name : name + " (" + (alike + 1) + ")";
    }

    private static Div charts(String name, List<Reading> readings) {
        var charts = new Div();
        charts.addClassName("assessment-charts");
        readings.stream().collect(Collectors.groupingBy(Reading::domain, LinkedHashMap::new, Collectors.toList()))
                .values().forEach(ofDomain -> charts.add(chart(name, lastOfDay(ofDomain))));
        return charts;
    }

    private static Div chart(String name, List<Reading> readings) {
        var title = readings.getLast().title();
        var table = new PlainTable(title + ", " + name, "Day", "Reading", "Words", "Taken by").captionUnseen();
        readings.forEach(reading -> table.row(
                Ages.date(reading.day()), reading.step() + " of " + reading.best(), reading.words(), reading.author().toString()));
        var heading = new H3(title + ": " + travelled(readings));
        return new Div(heading, DistanceDrawing.of(title + ", " + name, readings), table);
    }

    private static String travelled(List<Reading> readings) {
        var first = readings.getFirst().step();
        var last = readings.getLast().step();
        if (readings.size() == 1) {
            return "first reading " + first;
        }
        return first == last ? "still " + last : (last > first ? "up from " : "down from ") + first + " to " + last;
    }

    /** Whoever corrects a reading the same day has the last word; the earlier one stays in the record. */
    private static List<Reading> lastOfDay(List<Reading> readings) {
        var days = new LinkedHashMap<String, Reading>();
        readings.forEach(reading -> days.put(reading.day() + reading.author().agency(), reading));
        return new ArrayList<>(days.values());
    }
}
