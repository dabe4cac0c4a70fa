package org.together.itests.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The same bundle as its developer would build it under another version. */
final class Edition {
    private Edition() {}

    static Path of(Path bundle, String version, Path folder) {
        var newer = folder.resolve("edition-" + version + ".jar");
        try (var jar = new JarFile(bundle.toFile());
                var out = new JarOutputStream(Files.newOutputStream(newer), renamed(jar.getManifest(), version))) {
            for (var entry : jar.stream().filter(each -> !each.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                jar.getInputStream(entry).transferTo(out);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle " + bundle + " cannot be copied", e);
        }
        return newer;
    }

    private static Manifest renamed(Manifest manifest, String version) {
        manifest.getMainAttributes().putValue("Bundle-Version", version);
        return manifest;
    }
}
