package org.together.vaadin.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzippedTest {
    private final Gzipped gzipped = new Gzipped();

    @Test
    void a_style_sheet_goes_out_much_shorter_and_comes_out_the_same(@TempDir Path folder) throws IOException {
        var sheet = Files.writeString(folder.resolve("lumo.css"), ".part { color: #123456; }\n".repeat(5_000));
        var connection = gzipped.of(sheet.toUri().toURL()).openConnection();
        assertThat(connection.getContentLengthLong()).isBetween(20L, 2_000L);
        try (var plain = new GZIPInputStream(connection.getInputStream())) {
            assertThat(plain.readAllBytes()).isEqualTo(Files.readAllBytes(sheet));
        }
    }

    @Test
    void it_is_made_once(@TempDir Path folder) throws IOException {
        var sheet = Files.writeString(folder.resolve("a.css"), "a");
        var before = gzipped.of(sheet.toUri().toURL()).openStream().readAllBytes();
        Files.writeString(sheet, "b");
        assertThat(gzipped.of(sheet.toUri().toURL()).openStream().readAllBytes()).isEqualTo(before);
    }

    @Test
    void pictures_and_fonts_are_short_already() {
        assertThat(Gzipped.isText("/ext/a.css")).isTrue();
        assertThat(Gzipped.isText("/ext/a.woff2")).isFalse();
        assertThat(Gzipped.isText("/favicon.ico")).isFalse();
    }
}
