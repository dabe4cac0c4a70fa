package org.together.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {
    @TempDir
    Path folder;

    private Uploads uploads;

    @BeforeEach
    void empty() {
        uploads = new Uploads(folder);
    }

    @Test
    void a_bundle_is_kept_with_a_feature_file_that_names_it() throws Exception {
        var taken = uploads.take("any.jar", of(JarOf.bundle("uk.gov.anytown.any")));
        assertThat(taken.id()).isEqualTo("uk.gov.anytown.any");
        assertThat(taken.version()).isEqualTo("1.2.0");
        assertThat(Files.readString(Path.of(taken.place())))
                .contains("name=\"uk.gov.anytown.any\"", "description=\"Any &amp; all\"", "<feature>together-core</feature>")
                .contains(folder.resolve("uk.gov.anytown.any-1.2.0.jar").toUri().toString());
        assertThat(folder.resolve("uk.gov.anytown.any-1.2.0.jar")).exists();
    }

    @Test
    void an_archive_brings_several_bundles_as_one_extension() throws Exception {
        var archive = zip(Map.of("rules.jar", JarOf.bundle("uk.gov.anytown.rules"), "readme.txt", new byte[] {1}));
        var taken = uploads.take("both.zip", of(archive));
        assertThat(Files.readString(Path.of(taken.place()))).containsOnlyOnce("<bundle>");
    }

    @Test
    void a_path_in_an_archive_cannot_lead_out_of_the_folder() throws Exception {
        uploads.take("sly.zip", of(zip(Map.of("../../sly.jar", JarOf.bundle("uk.gov.anytown.sly")))));
        assertThat(folder.getParent().resolve("sly.jar")).doesNotExist();
        assertThat(folder.resolve("uk.gov.anytown.sly-1.2.0.jar")).exists();
    }

    @Test
    void a_fragment_is_not_taken() {
        assertRefused("fragment.jar", JarOf.bundle("uk.gov.anytown.part", "Fragment-Host", "org.together.core"), "is a fragment");
    }

    @Test
    void a_bundle_that_imports_dynamically_is_not_taken() {
        assertRefused("dynamic.jar", JarOf.bundle("uk.gov.anytown.dynamic", "DynamicImport-Package", "*"), "DynamicImport-Package");
    }

    @Test
    void a_jar_that_is_no_bundle_is_not_taken() {
        assertRefused("plain.jar", JarOf.headers(Map.of(), Map.of()), "has no Bundle-SymbolicName");
    }

    @Test
    void a_file_that_is_no_jar_is_not_taken() {
        assertRefused("picture.jar", new byte[] {1, 2, 3}, "cannot be opened as a jar file");
    }

    @Test
    void an_archive_without_a_bundle_is_not_taken() throws IOException {
        assertRefused("empty.zip", zip(Map.of("readme.txt", new byte[] {1})), "holds no bundle");
    }

    @Test
    void a_file_that_is_too_large_is_not_taken_however_long_it_goes_on() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };
        assertThatThrownBy(() -> uploads.take("endless.jar", endless)).hasMessageContaining("larger than 50 MB");
    }

    private void assertRefused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> uploads.take(name, of(content))).isInstanceOf(Uploads.NotTaken.class).hasMessageContaining(reason);
        assertThat(folder).isEmptyDirectory();
    }

    private static InputStream of(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
