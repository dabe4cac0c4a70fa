package org.together.hub.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a workbook may be as an archive, measured by unpacking it and not by what it says of itself. */
final class Zips {
    private static final long LARGEST = 50L << 20;
    private static final long LARGEST_UNPACKED = 300L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int HIGHEST_RATIO = 100;
    /** Small parts of an honest workbook can be squeezed further than the whole. */
    private static final long TOO_SMALL_FOR_RATIO = 1L << 20;

    private Zips() {}

    static void check(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnreadableFile("The workbook is larger than 50 MB. Send it as CSV.");
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableFile("The workbook has more than 2,000 parts.");
            }
            measure(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnreadableFile("The workbook is damaged or protected by a password.");
        }
    }

    /** A workbook need not have any; without them no cell is shown as a date. */
    static boolean hasStyles(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("styles.xml"));
        }
    }

    private static void measure(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        var total = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (!names.add(entry.getName())) {
                throw new UnreadableFile("The workbook has two parts of the same name.");
            }
            total += unpacked(zip, entry, LARGEST_UNPACKED - total);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var size = 0L;
        var buffer = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                var isTooDense = size > TOO_SMALL_FOR_RATIO && size > HIGHEST_RATIO * Math.max(entry.getCompressedSize(), 1);
                if (size > most || isTooDense) {
                    throw new UnreadableFile("The workbook unpacks to far more than its size. Send it as CSV.");
                }
            }
        }
        return size;
    }
}
