package org.together.linkage;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.together.linkage.cluster.Linking;
import org.together.linkage.compare.Records;
import org.together.linkage.model.KeptModel;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/**
 * By what records are weighed: how often each field agrees in records of one person and of others, and how rare values are. Learned from
 * records once and then kept, so that the same two records weigh the same until somebody learns anew.
 */
public final class Measure {
    private static final String SHIPPED = "shipped.txt";

    private final KeptModel kept;

    private Measure(KeptModel kept) {
        this.kept = kept;
    }

    /** Learns from entries, without being told who is who. Needs thousands of them, many people more than once. */
    public static Measure learnedFrom(Collection<Entry> entries) {
        var records = new Records(new RecordIds(), 0);
        entries.forEach(entry -> records.add(entry.id(), entry.values()));
        var linked = new Linking(records, Workers.onAllCores(), phase -> { }).link();
        return new Measure(KeptModel.of(linked.model(), entries.size()));
    }

    /** What is used where there are too few records to learn from: learned from a made-up county, with names as common as in Britain. */
    public static Measure shipped() {
        try (var in = Measure.class.getResourceAsStream(SHIPPED)) {
            return new Measure(read(in).orElseThrow(() -> new IllegalStateException("The shipped measure is of another edition")));
        } catch (IOException failed) {
            throw new UncheckedIOException("The shipped measure cannot be read", failed);
        }
    }

    /** Reads what was written, or nothing when it was written by an edition that compared otherwise. */
    public static Optional<Measure> read(byte[] written) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(written))) {
            return read(in).map(Measure::new);
        } catch (IOException failed) {
            throw new UncheckedIOException("A measure that was kept cannot be read", failed);
        }
    }

    private static Optional<KeptModel> read(InputStream in) throws IOException {
        return KeptModel.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** To be kept. */
    public byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintWriter(new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8))) {
            kept.write(out);
        } catch (IOException failed) {
            throw new UncheckedIOException("A measure cannot be written", failed);
        }
        return bytes.toByteArray();
    }

    KeptModel kept() {
        return kept;
    }

    /** What speaks against weighing records by it, in words; nothing when it may be trusted. */
    public List<String> troubles() {
        return new Soundness(this).troubles();
    }

    /** How many records it was learned from. */
    public long records() {
        return kept.numbers().records();
    }

    /** The least weight at which a pair counts as one person. */
    public double threshold() {
        return kept.numbers().threshold();
    }
}
