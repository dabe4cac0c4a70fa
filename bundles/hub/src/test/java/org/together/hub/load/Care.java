package org.together.hub.load;

import java.util.ArrayList;
import java.util.List;
import org.together.core.family.FactKind;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** Children in need, with the parent who is named in the row. */
final class Care implements Feed {
    static final FactKind KIND = FactKind.of("test.care", "In need");

    private final PersonColumns child = PersonColumns.standard();
    private final PersonColumns parent = PersonColumns.of("parent");
    private final Column reference = Column.text("case_ref", "Case").key();
    private final Column from = Column.date("from", "From").required();

    @Override
    public List<Column> columns() {
        var all = new ArrayList<>(List.of(reference, from));
        all.addAll(child.all());
        all.addAll(parent.all());
        return all;
    }

    @Override
    public Reading read(Row row) {
        var day = row.date(from).orElseThrow();
        var reading = Reading.about(child.in(row, "care", day).orElseThrow(), Statement.of(KIND, day, null));
        var named = parent.in(row, "care", day);
        return named.isEmpty() ? reading : reading.and(named.get()).related(1, RelationshipType.PARENT, 0, Period.since(day));
    }
}
