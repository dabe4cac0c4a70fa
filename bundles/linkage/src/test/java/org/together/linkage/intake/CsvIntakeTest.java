package org.together.linkage.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Workers;

class CsvIntakeTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("input.csv"), text);
    }

    private static CsvIntake intake(String... maps) {
        var mapping = new Mapping();
        for (String map : maps) {
            mapping.map(map);
        }
        return new CsvIntake(mapping, new Workers(2), rows -> { });
    }

    private Records read(String text) throws IOException {
        return intake().read(file(text)).records();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void reads_rows_with_any_line_ending(String end) throws IOException {
        var records = read(String.join(end, "record_id,surname,forename", "1,Smith,Ann", "", "2,\"Jones\", Bob "));
        assertThat(records.size()).isEqualTo(2);
        assertThat(records.names().value(records.cell(1, Column.FORENAME))).isEqualTo("BOB");
        assertThat(records.ids().value(1)).isEqualTo("2");
    }

    @Test
    void reads_quotes_delimiters_and_line_ends_within_quotes() throws IOException {
        var records = read("\uFEFFrecord_id;address\r\n\"a;1\";\"Flat 1;\r\n2 High \"\"St\"\"\"\r\n");
        assertThat(records.size()).isEqualTo(1);
        assertThat(records.ids().value(0)).isEqualTo("a;1");
        assertThat(records.addresses().value(records.cell(0, Column.ADDRESS))).isEqualTo("1 2 HIGH STREET");
    }

    @Test
    void other_forenames_stand_as_middle_names() throws IOException {
        var records = read("record_id,forename,middle_names\n1,Mary Ann Jane,\n2,Mary Ann,Sue\n");
        assertThat(records.names().value(records.cell(0, Column.MIDDLE))).isEqualTo("ANN JANE");
        assertThat(records.names().value(records.cell(1, Column.MIDDLE))).isEqualTo("SUE");
    }

    @Test
    void maps_what_is_said_and_lists_what_is_ignored() throws IOException {
        var intake = intake("record_id=key", "forename=first", "other1=Town")
                .read(file("key,first,surname,town,colour\n1,Ann,Lee,Truro,red\n"));
        var records = intake.records();
        assertThat(intake.ignored()).containsExactly("colour");
        assertThat(records.names().value(records.cell(0, Column.FORENAME))).isEqualTo("ANN");
        assertThat(records.names().value(records.cell(0, Column.SURNAME))).isEqualTo("LEE");
        assertThat(records.codes(Column.KNOWN).value(records.cell(0, Column.KNOWN))).isEqualTo("TRURO");
    }

    @Test
    void names_the_line_of_a_broken_row() throws IOException {
        var broken = file("record_id,surname\n1,Smith\n2,\"two\nlines\"\n3,Jones,too many\n");
        assertThatThrownBy(() -> intake().read(broken)).isInstanceOf(BrokenFile.class).hasMessageContaining("line 5")
                .hasMessageContaining("has 3 cells where the header has 2");
    }

    @Test
    void names_the_line_of_an_open_quote() throws IOException {
        var broken = file("record_id,surname\n1,Smith\n2,\"Jones\n");
        assertThatThrownBy(() -> intake().read(broken)).isInstanceOf(BrokenFile.class).hasMessageContaining("line 3")
                .hasMessageContaining("quote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "record_id,surname", "record_id,surname\n"})
    void refuses_empty_files(String text) throws IOException {
        var empty = file(text);
        assertThatThrownBy(() -> intake().read(empty)).isInstanceOf(BrokenFile.class).hasMessageContaining("is empty");
    }

    @Test
    void refuses_a_missing_file_a_folder_and_a_missing_column() throws IOException {
        var some = file("id,surname\n1,Smith\n");
        assertThatThrownBy(() -> intake().read(folder.resolve("none.csv"))).isInstanceOf(BrokenFile.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> intake().read(folder)).isInstanceOf(BrokenFile.class).hasMessageContaining("folder");
        assertThatThrownBy(() -> intake().read(some)).isInstanceOf(BrokenFile.class).hasMessageContaining("no column record_id");
        assertThatThrownBy(() -> intake("record_id=id", "dob=born").read(some)).hasMessageContaining("no column born");
        assertThatThrownBy(() -> intake("shoe=size")).isInstanceOf(BrokenFile.class).hasMessageContaining("no field shoe");
        assertThatThrownBy(() -> intake("forename")).isInstanceOf(BrokenFile.class).hasMessageContaining("FIELD=COLUMN");
        assertThatThrownBy(() -> intake("record_id=id", "forename=surname", "other1=surname").read(some))
                .hasMessageContaining("mapped twice");
    }

    @Test
    void reads_what_was_written_however_long_the_file() throws IOException {
        var random = new Random(6);
        var text = new StringBuilder("record_id,forename,other\n");
        var names = new ArrayList<String>();
        for (int i = 0; i < 300_000; i++) {
            String name = Integer.toString(random.nextInt(1_000_000), 26).replaceAll("[0-9]", "Z").toUpperCase(java.util.Locale.ROOT);
            names.add(name);
            text.append(i).append(i % 3 == 0 ? ",\"" + name + "\",\"a\nb\"" : "," + name + ",some more text to fill the file").append("\n");
        }
        var records = read(text.toString());
        assertThat(records.size()).isEqualTo(names.size());
        for (int i = 0; i < names.size(); i += 7) {
            assertThat(records.names().value(records.cell(i, Column.FORENAME))).isEqualTo(names.get(i));
            assertThat(records.ids().value(i)).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void any_bytes_are_either_read_or_refused_in_a_sentence() throws IOException {
        var random = new Random(7);
        byte[] signs = ",\"\n\r;| \tabcÄ0129".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] noise = new byte[random.nextInt(120)];
            for (int j = 0; j < noise.length; j++) {
                noise[j] = i % 2 == 0 ? signs[random.nextInt(signs.length)] : (byte) random.nextInt(256);
            }
            var text = Files.write(folder.resolve("noise.csv"),
                    join("record_id,forename,dob,address\n".getBytes(StandardCharsets.US_ASCII), noise));
            try {
                assertThat(intake().read(text).records().size()).isPositive();
            } catch (BrokenFile e) {
                assertThat(e.getMessage()).contains("noise.csv");
            }
        }
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
