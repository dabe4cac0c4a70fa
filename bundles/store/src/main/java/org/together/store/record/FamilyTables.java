package org.together.store.record;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyDraft.Belonging;

/** Writes families and who belongs to them. */
final class FamilyTables {
    private static final String FAMILY = "insert into record_family (id, name, locality) values (?, ?, ?)";
    private static final String MEMBERSHIP =
            "insert into record_membership (family_id, place, person_id, part, resident, from_day, to_day, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Tables tables;

    FamilyTables(Tables tables) {
        this.tables = tables;
    }

    void keep(Collection<FamilyDraft> families) {
        remove(tables.present(FamilyReading.HEADS, families.stream().map(family -> family.id().value()).toList()));
        tables.write(FAMILY, families.stream().map(FamilyTables::family)::iterator);
        tables.write(MEMBERSHIP, families.stream().flatMap(family -> memberships(family).stream())::iterator);
    }

    void drop(Collection<Id<Family>> families) {
        remove(families.stream().map(Id::value).toList());
    }

    private void remove(Collection<Long> ids) {
        tables.changeEach("delete from record_membership where family_id = ?", ids);
        tables.changeEach("delete from record_family where id = ?", ids);
    }

    private static @Nullable Object[] family(FamilyDraft family) {
        return new @Nullable Object[] {family.id().value(), family.name(), family.locality().orElse(null)};
    }

    private static Collection<@Nullable Object[]> memberships(FamilyDraft family) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var belonging : family.belongings()) {
            rows.add(membership(family.id().value(), rows.size(), belonging));
        }
        return rows;
    }

    private static @Nullable Object[] membership(long family, int place, Belonging belonging) {
        return new @Nullable Object[] {
            family,
            place,
            belonging.person().value(),
            belonging.role().name(),
            belonging.resident(),
            Days.written(belonging.period().from()),
            Days.written(belonging.period().to()),
            belonging.reason()
        };
    }
}
