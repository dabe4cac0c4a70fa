package org.together.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.together.demo.Clerk.Office;

/**
 * An agency's file as it is drawn from its system: under its headers, in its order, written in its way. Rows are sorted in runs of
 * 50,000, so that any number of them passes through little memory. A few go wrong on purpose and are counted.
 */
final class Extract {
    private static final int RUN = 20_000;
    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sheet sheet;
    private final Office office;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Chance chance;
    private final boolean iso;
    private final List<Line> waiting = new ArrayList<>();
    private final Consumer<Truth> truths;
    private final String name;
    private final String spoiltColumn;
    private final String spoiltValue;
    private long rows;
    private long spoilt;

    Extract(Sheet sheet, String name, Shape shape, Chance chance, Consumer<Truth> truths) throws IOException {
        this.sheet = sheet;
        this.name = name;
        office = shape.office;
        iso = shape.iso;
        this.chance = chance;
        this.truths = truths;
        spoiltColumn = shape.spoiltColumn;
        spoiltValue = shape.spoiltValue;
        shape.headers.keySet().forEach(column -> places.put(column, places.size()));
        sheet.write(shape.headers.values().toArray(String[]::new));
    }

    /** Whose file it is, whether its dates are ISO, its headers by the hub's columns, and the value with which a row cannot be used. */
    record Shape(Office office, boolean iso, Map<String, String> headers, String spoiltColumn, String spoiltValue) {}

    /** Who a row is really about: file, row (the header is 1), person, the other person if any, and household. */
    record Truth(String file, long row, long person, long other, long household) {}

    /** A row about somebody, sorted by {@code order}; {@code day} decides where they lived. */
    Line line(String order, Human human, Household household, LocalDate day) throws IOException {
        var line = new Line(order, human.id, household.id);
        line.human("", human, household, day);
        waiting.add(line);
        if (waiting.size() > RUN) {
            flush(waiting.size() - 1);
        }
        return line;
    }

    void close() throws IOException {
        flush(waiting.size());
        sheet.close();
    }

    long rows() {
        return rows;
    }

    long spoilt() {
        return spoilt;
    }

    /** The newest line may not be filled yet and waits for the next run. */
    private void flush(int count) throws IOException {
        var run = new ArrayList<>(waiting.subList(0, count));
        waiting.subList(0, count).clear();
        run.sort(Comparator.comparing((Line line) -> line.order));
        for (var line : run) {
            if (chance.happens(0.003)) {
                line.set(spoiltColumn, spoiltValue);
                spoilt++;
            }
            sheet.write(line.values);
            rows++;
            truths.accept(new Truth(name, rows + 1, line.person, line.other, line.household));
        }
    }

    /** One row on its way into the file. */
    final class Line {
        private final String order;
        private final long person;
        private final long household;
        private final String[] values = new String[places.size()];
        private long other;

        private Line(String order, long person, long household) {
            this.order = order;
            this.person = person;
            this.household = household;
            Arrays.fill(values, "");
        }

        Line set(String column, Object value) {
            var text = value instanceof LocalDate day ? (iso ? day.toString() : UK.format(day)) : value.toString();
            values[Objects.requireNonNull(places.get(column), () -> name + " has no column " + column)] = text;
            return this;
        }

        /** An empty value where there is none, as for an episode that goes on. */
        Line until(String column, Optional<LocalDate> day) {
            day.ifPresent(end -> set(column, end));
            return this;
        }

        Line by(Workforce.Worker worker, String service) {
            set(service, worker.service()).set("worker", worker.name());
            return places.containsKey("worker_phone") ? set("worker_phone", worker.phone()) : this;
        }

        /** The other person of the row. */
        Line with(String prefix, Human human, Household household, LocalDate day) {
            other = human.id;
            human(prefix, human, household, day);
            return this;
        }

        private void human(String prefix, Human human, Household family, LocalDate day) {
            var writing = Clerk.write(human, office, family.chance);
            fill(prefix + "forename", writing.forename());
            fill(prefix + "surname", writing.surname());
            writing.born().ifPresent(born -> fill(prefix + "dob", iso ? born.toString() : UK.format(born)));
            fill(prefix + "sex", writing.sex());
            fill(prefix + "local_id", writing.number());
            fill(prefix + "nhs_number", human.nhs);
            fill(prefix + "upn", human.upn);
            fill(prefix + "nino", human.nino);
            var home = writing.outdated() && family.before != null && human.home == family.home ? family.before : family.at(day, human);
            fill(prefix + "address", office == Office.BENEFITS ? home.lines().toUpperCase(Locale.UK) : home.lines());
            fill(prefix + "postcode", home.postcode());
            fill(prefix + "uprn", home.uprn());
        }

        /** Leaves out what the file has no column for. */
        private void fill(String column, String value) {
            var place = places.get(column);
            if (place != null) {
                values[place] = value;
            }
        }

        /** The number is known to this office only for some. */
        Line knows(String column, double share, Chance luck) {
            if (!luck.happens(share)) {
                set(column, "");
            }
            return this;
        }
    }
}
