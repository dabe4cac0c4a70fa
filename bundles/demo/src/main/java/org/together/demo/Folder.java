package org.together.demo;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The folder into which the county's files go, each under the name of its feed. */
final class Folder implements Closeable {
    private static final Properties FILES = Names.read("files.txt");

    private final Path folder;
    private final LocalDate today;
    private final Chance chance;
    private final List<Open> files = new ArrayList<>();
    private final Optional<BufferedWriter> truths;

    Folder(Path folder, LocalDate today, Chance chance, boolean withTruth) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.today = today;
        this.chance = chance;
        truths = withTruth ? Optional.of(Files.newBufferedWriter(folder.resolve("truth.csv"))) : Optional.empty();
        if (truths.isPresent()) {
            truths.get().write("file,row,person_id,other_person_id,family_id\n");
        }
    }

    /** A file on its way, and the feed it is for. */
    private record Open(String feed, Path path, Extract extract) {}

    /** How a file is written. */
    enum Kind {
        CSV,
        MARKED_CSV,
        OLD_CSV,
        XLSX
    }

    LocalDate today() {
        return today;
    }

    Extract file(String feed) throws IOException {
        return file(feed, "");
    }

    /** {@code part} tells several files of a feed apart. */
    Extract file(String feed, String part) throws IOException {
        var kind = Kind.valueOf(told(feed, "kind"));
        var path = folder.resolve(feed + (part.isEmpty() ? "" : "-" + part) + (kind == Kind.XLSX ? ".xlsx" : ".csv"));
        var sheet = switch (kind) {
            case CSV -> CsvSheet.plain(path);
            case MARKED_CSV -> CsvSheet.marked(path);
            case OLD_CSV -> CsvSheet.old(path);
            case XLSX -> new XlsxSheet(path, "Extract");
        };
        var extract = new Extract(sheet, path.getFileName().toString(), shape(feed), chance.apart(), this::keep);
        files.add(new Open(feed, path, extract));
        return extract;
    }

    private static Extract.Shape shape(String feed) {
        var headers = new LinkedHashMap<String, String>();
        for (var column : told(feed, "columns").split(", ")) {
            headers.put(column.split(":")[0], column.split(":")[1]);
        }
        var spoilt = told(feed, "spoilt").split(":", 2);
        var office = Clerk.Office.valueOf(told(feed, "office"));
        return new Extract.Shape(office, told(feed, "dates").equals("iso"), headers, spoilt[0], spoilt[1]);
    }

    private static String told(String feed, String what) {
        return Objects.requireNonNull(FILES.getProperty(feed + "." + what), () -> feed + " has no " + what);
    }

    List<County.Written> written() {
        return files.stream()
                .map(open -> new County.Written(open.feed, open.path, open.extract.rows(), open.extract.spoilt()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (var open : files) {
            open.extract.close();
        }
        if (truths.isPresent()) {
            truths.get().close();
        }
    }

    private void keep(Extract.Truth truth) {
        truths.ifPresent(out -> {
            try {
                out.write(truth.file() + "," + truth.row() + "," + truth.person() + "," + (truth.other() == 0 ? "" : truth.other()) + ","
                        + truth.household() + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
