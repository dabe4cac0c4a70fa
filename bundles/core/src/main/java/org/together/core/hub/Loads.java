package org.together.core.hub;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.family.Id;

/**
 * Files in, and what came of each. A load is kept whole or not at all, except for its rejected rows, which are listed.
 * Every method but the readers throws {@link org.together.core.access.Refused} when the viewer may not.
 */
@ProviderType
public interface Loads {
    /** The feeds installed now, by title. */
    List<FeedLine> feeds();

    /** The first rows as they would be read, with what is wrong with them, keeping nothing. */
    Preview preview(Viewer viewer, String feed, String fileName, InputStream file);

    /**
     * How this council's files name the feed's columns, from now on: column name to header in the file. Codes: column
     * name to code sent to code meant.
     */
    void map(Viewer viewer, String feed, Mapping mapping);

    Mapping mapping(String feed);

    /** Reads the file to its end and keeps it; returns when it is done, cancelled or failed. */
    Load load(Viewer viewer, String feed, String fileName, InputStream file, Progress progress);

    /**
     * The same in the background: returns at once with a running load, to be followed with {@link #find} and stopped
     * with {@link #cancel}.
     */
    Load begin(Viewer viewer, String feed, String fileName, InputStream file);

    void cancel(Viewer viewer, Id<Load> load);

    /** Takes back everything the load said, and brings back what it had corrected. */
    Load withdraw(Viewer viewer, Id<Load> load);

    Optional<Load> find(Id<Load> load);

    /** Newest first. */
    List<Load> history(int skip, int atMost);

    /** What was wrong with its rows. Of people kept from the viewer only whoever sent the file reads it. */
    List<Reject> rejects(Viewer viewer, Id<Load> load, int skip, int atMost);

    /** All those rejects as CSV with a header, for the agency to mend at source. */
    void writeRejects(Viewer viewer, Id<Load> load, OutputStream csv);

    /** How good the data of each feed is, from its loads. */
    List<FeedQuality> quality(Viewer viewer);

    /** A feed as a line of a list. */
    record FeedLine(String id, String title, String agency, String gateway, List<Column> columns) {}

    /** A council's own names: column to header, and column to (code sent to code meant). */
    record Mapping(Map<String, String> headers, Map<String, Map<String, String>> codes) {
        public static final Mapping NONE = new Mapping(Map.of(), Map.of());
    }

    /** Headers found, which column each was read as, columns missing, and the first rows with their faults. */
    record Preview(
            List<String> headers,
            Map<String, String> columnOfHeader,
            List<String> missing,
            List<List<String>> rows,
            List<Reject> faults,
            String encoding) {}

    /** Rows in the newest loads, and for each column how many were filled and how many valid. */
    record FeedQuality(String feed, String title, Optional<Load> newest, long rows, long rejected, List<ColumnQuality> columns) {}

    /** One column's figures. */
    record ColumnQuality(String column, String label, long filled, long valid, long rows) {}
}
