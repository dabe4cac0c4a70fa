package org.together.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Files that administrators uploaded: looked at before anything is unpacked, then kept with a feature file beside them. */
final class Uploads {
    private static final long MOST_BYTES = 50L << 20;
    private static final int MOST_FILES = 100;

    /** Why an uploaded file is not taken. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        NotTaken(String reason) {
            super(reason);
        }
    }

    private final Path folder;

    Uploads(Path folder) {
        this.folder = folder;
    }

    /** Keeps a bundle ({@code .jar}) or an archive of bundles ({@code .zip}) and returns its feature file. */
    FeatureFile take(String fileName, InputStream content) throws IOException, NotTaken {
        Files.createDirectories(folder);
        var work = Files.createTempDirectory(folder, "taking-");
        try {
            var bundles = fileName.endsWith(".zip") ? unpack(content, work) : List.of(save(content, work.resolve("one.jar"), new long[1]));
            return keep(fileName, bundles);
        } finally {
            try (var left = Files.list(work)) {
                for (var file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    private FeatureFile keep(String fileName, List<Path> files) throws IOException, NotTaken {
        var bundles = new ArrayList<BundleFile>();
        for (var file : files) {
            var bundle = read(fileName, file);
            var objection = bundle.objection();
            if (objection.isPresent()) {
                throw new NotTaken(objection.get() + ".");
            }
            var kept = folder.resolve(bundle.symbolicName() + "-" + bundle.version() + ".jar");
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            bundles.add(new BundleFile(kept.toUri().toString(), bundle.symbolicName(), bundle.version(), bundle.headers()));
        }
        if (bundles.isEmpty()) {
            throw new NotTaken(fileName + " holds no bundle.");
        }
        return FeatureFile.write(folder, bundles);
    }

    private static BundleFile read(String fileName, Path file) throws IOException, NotTaken {
        try (var jar = new JarFile(file.toFile())) {
            return BundleFile.of(file.toUri().toString(), jar.getManifest())
                    .orElseThrow(() -> new NotTaken(fileName + " is not a bundle: it has no Bundle-SymbolicName."));
        } catch (java.util.zip.ZipException e) {
            throw new NotTaken(fileName + " is not a bundle: it cannot be opened as a jar file.");
        }
    }

    private static List<Path> unpack(InputStream content, Path work) throws IOException, NotTaken {
        var bundles = new ArrayList<Path>();
        var taken = new long[1];
        try (var zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || !entry.getName().endsWith(".jar")) {
                    continue;
                }
                if (bundles.size() == MOST_FILES) {
                    throw new NotTaken("The archive holds more than " + MOST_FILES + " bundles.");
                }
                bundles.add(save(zip, work.resolve(bundles.size() + ".jar"), taken));
            }
        }
        return bundles;
    }

    /** Never more than the limit is written, whatever the file says of its size; {@code taken} counts over all files of an upload. */
    private static Path save(InputStream from, Path to, long[] taken) throws IOException, NotTaken {
        try (var out = Files.newOutputStream(to)) {
            var buffer = new byte[1 << 16];
            for (var read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                taken[0] += read;
                if (taken[0] > MOST_BYTES) {
                    throw new NotTaken("The file is larger than " + (MOST_BYTES >> 20) + " MB.");
                }
                out.write(buffer, 0, read);
            }
        }
        return to;
    }
}
