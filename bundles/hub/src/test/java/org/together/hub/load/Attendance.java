package org.together.hub.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.together.core.family.FactKind;
import org.together.core.family.Field;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** Pupils and their sessions: one person a row. */
final class Attendance implements Feed {
    static final Field<Integer> MISSED = Field.number("missed", "Sessions missed");
    static final FactKind KIND = FactKind.of("test.attendance", "Attendance", MISSED);

    private final PersonColumns pupil = PersonColumns.standard();
    private final Column reference = Column.text("ref", "Reference").key();
    private final Column day = Column.date("term_start", "Start of term").required();
    private final Column missed = Column.of("missed", "Sessions missed", Column.Expects.NUMBER);
    private final Column paid = Column.of("paid", "Fine paid", Column.Expects.MONEY);
    private final Column met = Column.of("met", "Parents met", Column.Expects.FLAG);
    private final Column stage = Column.code("stage", "Stage", "early", "late");

    @Override
    public List<Column> columns() {
        var all = new ArrayList<>(List.of(reference, day, missed, paid, met, stage));
        all.addAll(pupil.all());
        return all;
    }

    @Override
    public Reading read(Row row) {
        if (row.number(missed).orElse(0) > 500) {
            return Reading.unusable(missed, "Nobody can miss more than 500 sessions in a term.");
        }
        if (row.number(missed).orElse(0) == 499) {
            throw new IllegalStateException("a broken feed");
        }
        LocalDate start = row.date(day).orElseThrow();
        var person = pupil.in(row, "attendance", start).orElseThrow();
        var said = Statement.of(KIND, start, start.plusMonths(3));
        return Reading.about(person, row.number(missed).isPresent() ? said.with(MISSED, row.number(missed).getAsInt()) : said);
    }
}
