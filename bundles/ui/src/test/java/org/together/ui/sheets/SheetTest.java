package org.together.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.together.core.print.Inert;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-cmd", "@SUM(A1)", "\tx", "\rx", "\nx", "|x", " =1+1", "\u200B=1+1", "\uFF1D1+1"})
    void a_cell_that_looks_like_a_formula_is_text(String cell) {
        assertThat(Inert.cell(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pascoe", "-12.5", "O'Brien", "12 High Street"})
    void other_cells_stay_as_they_are(String cell) {
        assertThat(Inert.cell(cell)).isEqualTo(cell);
    }

    @Test
    void a_csv_file_quotes_what_needs_quoting_and_begins_with_a_byte_order_mark() throws IOException {
        var out = new ByteArrayOutputStream();
        new Sheet("Families", List.of("Family", "Why"), List.of(List.of("Pascoe", "2 of 6, one \"new\""))).writeCsv(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFFamily,Why\r\nPascoe,\"2 of 6, one \"\"new\"\"\"\r\n");
    }

    @Test
    void no_cell_of_a_csv_file_is_active() throws IOException {
        var out = new ByteArrayOutputStream();
        new Sheet("Families", List.of("=Family"), List.of(List.of("=1+1"), List.of("|cmd"), List.of("-3"))).writeCsv(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=Family\r\n'=1+1\r\n'|cmd\r\n-3\r\n");
    }

    @Test
    void a_spreadsheet_holds_every_cell(@TempDir Path folder) throws IOException {
        var file = folder.resolve("families.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new Sheet("Families", List.of("Family"), List.of(List.of("Zoë Pascoe"), List.of("=1+1"))).writeXlsx(out);
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(text).contains("Zo&#xeb; Pascoe", "=1+1").doesNotContain("<f>");
    }
}
