package org.together.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.together.core.hub.Column;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Sighting;
import org.together.core.hub.Statement;

/** The person a row is about: told apart by a date of birth or a number, or the row cannot be used. */
final class Who {
    /** An open episode began long ago, but its address is of the day the file was drawn. */
    static final Column SEEN =
            Column.date("details_as_at", "Name and address as on").alsoCalled("extract_date", "snapshot_date", "as_at", "data_date");

    private final String feed;
    private final PersonColumns person;

    Who(String feed, PersonColumns person) {
        this.feed = feed;
        this.person = person;
    }

    /** Somebody whom the agency knows by a number of its own under these names. */
    static Who numbered(String feed, String label, String... names) {
        var standard = PersonColumns.standard();
        return new Who(feed, standard.with(Column.text("local_id", label).key().alsoCalled(names)));
    }

    /** Somebody for whom the agency may have no number. */
    static Who named(String feed) {
        return new Who(feed, PersonColumns.standard());
    }

    /** A pupil, told apart by the unique pupil number. */
    static Who pupil(String feed) {
        var standard = PersonColumns.standard();
        return new Who(feed, standard.with(standard.column("upn").key().alsoCalled("unique_pupil_number", "pupil_upn")));
    }

    List<Column> columns(Column... matter) {
        var all = new ArrayList<>(person.all());
        all.addAll(List.of(matter));
        all.add(SEEN);
        return List.copyOf(all);
    }

    /** What is said of them over the spell. */
    Reading read(Row row, Spell spell, Function<Row, List<Statement>> said) {
        return spell.fault(row).orElseGet(() -> read(row, spell.start(row), said));
    }

    /** What is said of them, seen on the day unless the row itself says when. */
    Reading read(Row row, LocalDate day, Function<Row, List<Statement>> said) {
        return sighting(row, day)
                .map(seen -> Reading.about(seen, said.apply(row).toArray(Statement[]::new)))
                .orElseGet(this::unknown);
    }

    /** The person, if the row has enough to know them again. */
    Optional<Sighting> sighting(Row row, LocalDate day) {
        return person.in(row, feed, row.date(SEEN).orElse(day))
                .filter(seen -> seen.born().isPresent() || !seen.identifiers().isEmpty());
    }

    Reading unknown() {
        return Reading.unusable(person.column("dob"), "A name alone is not enough: a date of birth or a number is needed");
    }
}
