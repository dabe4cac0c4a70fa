package org.together.itests.broken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** Packs the criteria of this package as an outsider's extension, as the build of an extension would. */
public final class BrokenExtension {
    public static final String ID = "uk.gov.anytown.broken";
    private static final List<String> CRITERIA = List.of("Throwing", "Incomplete", "Sound");

    private BrokenExtension() {}

    public static void write(Path jar, String version) {
        try {
            Files.createDirectories(jar.getParent());
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest(version))) {
                for (var criterion : CRITERIA) {
                    put(out, "OSGI-INF/" + criterion + ".xml", description(criterion).getBytes(StandardCharsets.UTF_8));
                    put(out, BrokenExtension.class.getPackageName().replace('.', '/') + "/" + criterion + ".class", compiled(criterion));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The extension " + jar + " cannot be packed", e);
        }
    }

    private static Manifest manifest(String version) {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", ID);
        headers.putValue("Bundle-Name", "Anytown: broken");
        headers.putValue("Bundle-Version", version);
        headers.putValue("Import-Package", Arrays.stream(new String[] {"criteria", "family"})
                .map(name -> "org.together.core." + name + ";version=\"[1.0,2)\"")
                .collect(Collectors.joining(",")));
        headers.putValue("Service-Component", CRITERIA.stream().map(name -> "OSGI-INF/" + name + ".xml").collect(Collectors.joining(",")));
        return manifest;
    }

    private static String description(String criterion) {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                  <property name="criterion.id" value="anytown.%2$s"/>
                  <property name="criterion.title" value="%2$s"/>
                  <service><provide interface="org.together.core.criteria.Criterion"/></service>
                  <implementation class="org.together.itests.broken.%2$s"/>
                </scr:component>
                """.formatted(ID + "." + criterion, criterion);
    }

    private static byte[] compiled(String criterion) throws IOException {
        try (var file = BrokenExtension.class.getResourceAsStream(criterion + ".class")) {
            return java.util.Objects.requireNonNull(file, criterion).readAllBytes();
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
