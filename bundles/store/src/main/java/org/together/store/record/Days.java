package org.together.store.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Period;
import org.together.store.unit.Product;

/** Days as both databases take and give them. */
final class Days {
    private final Product product;

    Days(Product product) {
        this.product = product;
    }

    static @Nullable Date written(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    // Neither makes a java.sql.Date, which goes through a calendar and costs more than the rest of the row.
    @Nullable LocalDate read(ResultSet row, int column) throws SQLException {
        return switch (product) {
            case DERBY -> day(row.getString(column));
            case POSTGRESQL -> row.getObject(column, LocalDate.class);
        };
    }

    LocalDate day(ResultSet row, int column) throws SQLException {
        var day = read(row, column);
        if (day == null) {
            throw new IllegalStateException("A day is missing in column " + column);
        }
        return day;
    }

    /** From a column that is never empty and the one after it. */
    Period period(ResultSet row, int column) throws SQLException {
        return new Period(day(row, column), read(row, column + 1));
    }

    // As Derby writes it, 2017-09-05: taken apart by hand, which a reading of a million facts feels.
    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null
                ? null
                : LocalDate.of(
                        Integer.parseInt(written, 0, 4, 10), Integer.parseInt(written, 5, 7, 10), Integer.parseInt(written, 8, 10, 10));
    }
}
