package org.together.core.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.hub.Loads.ColumnQuality;

/**
 * A feed as its loads show it: newest load first in {@code trend}; columns of the newest load; agreement with every feed that knows some of
 * the same people, where most are described differently first. {@code expected} is the day by which the next file is due,
 * going by how often files came.
 */
public record FeedReport(
        String feed,
        String title,
        String agency,
        List<LoadFigures> trend,
        List<ColumnQuality> columns,
        List<Agreement> agreement,
        Optional<LocalDate> expected) {

    public Optional<LoadFigures> newest() {
        return trend.stream().findFirst();
    }

    public boolean isLate(LocalDate today) {
        return expected.filter(today::isAfter).isPresent();
    }
}
