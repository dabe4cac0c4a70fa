package org.together.hub.record;

import java.time.LocalDate;
import org.together.hub.row.RowKey;

/** One person's part of one row of a feed, as one load brought it; {@code subject} counts the row's people from 0. */
public record SourceRecord(long id, RowKey key, long content, int subject, long identity, LocalDate seen) {}
