package org.together.core.hub;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How an agency's file becomes facts, registered as a service with {@link FeedInfo}. The hub opens the file, finds the
 * columns under the names the council gave them, checks every value, keeps rejects and knows a row again; a feed only
 * says what columns there are and what a good row means.
 */
@ConsumerType
public interface Feed {
    /** At least one of them is a {@link Column#key()}. */
    List<Column> columns();

    /** Called for each row whose values passed their checks, from several threads. */
    Reading read(Row row);
}
