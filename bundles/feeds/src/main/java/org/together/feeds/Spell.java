package org.together.feeds;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.FactKind;
import org.together.core.hub.Column;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** From one column's date to another's; without an end it goes on. */
record Spell(Column from, Column to) {

    Optional<Reading> fault(Row row) {
        return row.date(to)
                .filter(end -> end.isBefore(start(row)))
                .map(end -> Reading.unusable(to, "Ends before it begins on " + Dates.spoken(start(row))));
    }

    LocalDate start(Row row) {
        return row.date(from).orElseThrow();
    }

    Statement of(FactKind kind, Row row) {
        return Statement.of(kind, start(row), row.date(to).orElse(null));
    }
}
