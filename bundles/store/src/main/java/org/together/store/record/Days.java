package org.together.store.record;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Period;

/** Days as both databases take them. */
final class Days {

    private Days() {}

    static @Nullable Date written(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static @Nullable LocalDate read(ResultSet row, int column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    /** From a column that is never empty and the one after it. */
    static Period period(ResultSet row, int column) throws SQLException {
        return new Period(row.getDate(column).toLocalDate(), read(row, column + 1));
    }
}
