package org.together.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final Path SAMPLE = Path.of("src/main/resources/samples/school-attendance-with-ten-broken-rows.csv");

    @Test
    void ten_of_sixty_rows_cannot_be_used_each_for_one_reason() throws IOException {
        var feed = ReadCounty.FEEDS.get("school-attendance");
        var table = AgencyFile.read(SAMPLE);
        var broken = new HashSet<Integer>();
        for (var i = 0; i < table.rows().size(); i++) {
            var row = new CheckedRow(feed, table.row(i));
            assertThat(row.faults()).hasSizeLessThan(2);
            if (!row.faults().isEmpty() || feed.read(row).fault().isPresent()) {
                broken.add(i);
            }
        }
        assertThat(table.rows()).hasSize(60);
        assertThat(broken).hasSize(10);
    }
}
