package org.together.casework.caseload;

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

/** A feed of children and the parent who brings each up. */
final class Registrations implements Feed {
    private static final FactKind KIND = FactKind.of("test.registered", "Registered");

    private final PersonColumns child = PersonColumns.standard();
    private final PersonColumns parent = PersonColumns.of("parent");
    private final Column reference = Column.text("ref", "Reference").key();
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
        return Reading.about(child.in(row, "registry", day).orElseThrow(), Statement.of(KIND, day, null))
                .and(parent.in(row, "registry", day).orElseThrow())
                .related(1, RelationshipType.PARENT, 0, Period.since(day));
    }
}
