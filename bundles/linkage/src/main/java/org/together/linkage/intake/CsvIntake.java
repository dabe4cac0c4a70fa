package org.together.linkage.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.RecordIds;
import org.together.linkage.rows.Workers;

/** Reads CSV files into records, one stretch being cut into cells while the columns of the last are given codes on the other cores. */
public final class CsvIntake {
    private static final int STRETCH = 1 << 23;

    private final Mapping mapping;
    private final Workers workers;
    private final LongConsumer progress;
    private final RecordIds ids = new RecordIds();
    private final @Nullable RawColumn[] columns = new RawColumn[Column.MOST];
    private final RawColumn sources = new RawColumn();
    private final List<String> ignored = new ArrayList<>();
    private int files;
    private int firstFileRows;

    /** Progress is told the rows read so far. */
    public CsvIntake(Mapping mapping, Workers workers, LongConsumer progress) {
        this.mapping = mapping;
        this.workers = workers;
        this.progress = progress;
    }

    /** One stretch of text and its cells. */
    private static final class Stretch {
        private byte[] text = new byte[STRETCH + (STRETCH >> 1)];
        private int size;
        private int left;
        private CsvCells cells;

        Stretch(CsvCells cells) {
            this.cells = cells;
        }
    }

    /** Adds all rows of a file; a file after the first is taken as another source. */
    public CsvIntake read(Path path) {
        String file = path.toString();
        int before = ids.size();
        try (var channel = FileChannel.open(path)) {
            readAll(channel, path);
        } catch (IOException e) {
            throw new BrokenFile("%s cannot be read: %s".formatted(file, reason(path)));
        } catch (BrokenRowAt e) {
            throw new BrokenFile("%s line %d: %s".formatted(file, e.line(path), e.getMessage()));
        }
        int rows = ids.size() - before;
        if (rows == 0) {
            throw new BrokenFile(file + " is empty: it has a header and no rows");
        }
        int twice = ids.twice(before);
        if (twice >= 0) {
            throw new BrokenFile("%s: two rows have the id \"%s\"; name a column that tells records apart with --id"
                    .formatted(file, ids.value(twice)));
        }
        files++;
        firstFileRows = files == 1 ? rows : firstFileRows;
        for (var column : columns) {
            if (column != null && column.size() < ids.size()) {
                column.addAll("", ids.size() - column.size());
            }
        }
        sources.addAll("file " + files, rows);
        return this;
    }

    private static String reason(Path path) {
        if (!Files.exists(path)) {
            return "there is no such file";
        }
        return Files.isDirectory(path) ? "it is a folder" : "it may be protected or damaged";
    }

    private void readAll(FileChannel channel, Path path) throws IOException {
        byte[] first = new byte[1 << 16];
        int size = Math.max(0, channel.read(ByteBuffer.wrap(first), 0));
        var header = Header.of(path.toString(), first, size);
        int[] places = mapping.places(path.toString(), header.names());
        int[] slots = slots(places, header.names());
        int[] ofSlot = Arrays.stream(places).filter(p -> p >= 0).toArray();
        var now = new Stretch(new CsvCells(slots, header.delimiter()));
        var next = new Stretch(new CsvCells(slots, header.delimiter()));
        channel.position(header.end());
        long at = header.end();
        boolean more = fill(channel, next, next, 0, 0);
        while (more) {
            var stretch = next;
            long offset = at;
            boolean last = channel.position() >= channel.size();
            var encoded = now;
            expect(encoded, channel.size() - header.end(), ofSlot);
            step(stretch, encoded, ofSlot, offset, last);
            at += stretch.left;
            more = !last;
            next = now;
            now = stretch;
            if (more) {
                fill(channel, next, stretch, stretch.left, stretch.size);
            }
            progress.accept(ids.size());
        }
        encode(now, ofSlot);
    }

    /** A file goes on as it begins, so there will be so many rows. */
    private void expect(Stretch first, long bytes, int[] ofSlot) {
        if (first.left == 0) {
            return;
        }
        double times = 1.02 * bytes / first.left;
        int rows = (int) Math.min(first.cells.rows() * times, Integer.MAX_VALUE / 8);
        int idSlot = Arrays.stream(ofSlot).boxed().toList().indexOf(Column.MOST);
        for (int slot = 0; slot < ofSlot.length; slot++) {
            if (slot == idSlot) {
                ids.expect(ids.size() + rows, (int) Math.min(first.cells.bytes(slot) * times, Integer.MAX_VALUE / 8));
            } else {
                columns[ofSlot[slot]].expect(columns[ofSlot[slot]].size() + rows);
            }
        }
    }

    private int[] slots(int[] places, List<String> header) {
        int[] slots = new int[places.length];
        int slot = 0;
        for (int at = 0; at < places.length; at++) {
            slots[at] = places[at] < 0 ? -1 : slot++;
            if (places[at] < 0 && !ignored.contains(header.get(at))) {
                ignored.add(header.get(at));
            }
            if (places[at] >= 0 && places[at] < Column.MOST && columns[places[at]] == null) {
                columns[places[at]] = new RawColumn();
                columns[places[at]].addAll("", ids.size());
            }
        }
        return slots;
    }

    private static boolean fill(FileChannel channel, Stretch into, Stretch from, int start, int end) throws IOException {
        int rest = end - start;
        if (into.text.length < rest + STRETCH) {
            into.text = new byte[rest + STRETCH];
        }
        System.arraycopy(from.text, start, into.text, 0, rest);
        var buffer = ByteBuffer.wrap(into.text, rest, STRETCH);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        into.size = buffer.position();
        return into.size > 0;
    }

    private void step(Stretch stretch, Stretch encoded, int[] ofSlot, long offset, boolean last) {
        workers.each(ofSlot.length + 1, (task, worker) -> {
            if (task > 0) {
                encode(encoded, ofSlot, task - 1);
                return;
            }
            try {
                stretch.left = stretch.cells.read(stretch.text, 0, stretch.size, last);
            } catch (BrokenRow e) {
                throw new BrokenRowAt(offset + e.at(), e.getMessage());
            }
        });
        encoded.cells.clear();
    }

    private void encode(Stretch stretch, int[] ofSlot) {
        workers.each(ofSlot.length, (slot, worker) -> encode(stretch, ofSlot, slot));
        stretch.cells.clear();
    }

    private void encode(Stretch stretch, int[] ofSlot, int slot) {
        var cells = stretch.cells;
        if (ofSlot[slot] < Column.MOST) {
            columns[ofSlot[slot]].addAll(stretch.text, cells, slot);
            return;
        }
        for (int row = 0; row < cells.rows(); row++) {
            ids.add(stretch.text, cells.start(row, slot), cells.length(row, slot), files);
        }
    }

    /** Names of columns that no field was mapped to. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    /** The records of all files read; with several files the file is the source unless the files name one. */
    public Records records() {
        int source = Column.SOURCE.ordinal();
        if (files > 1 && columns[source] == null) {
            columns[source] = sources;
        }
        return new Standardising(columns, workers).into(new Records(ids, mapping.others()));
    }

    /** Rows of the first file. */
    public int firstFileRows() {
        return firstFileRows;
    }
}
