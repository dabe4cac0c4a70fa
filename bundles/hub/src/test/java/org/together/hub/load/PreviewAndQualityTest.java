package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.hub.Load.State;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.Loads.Mapping;
import org.together.core.hub.Reject;
import org.together.store.TestDatabase;

/** A council's own names for columns and codes, seen before anything is kept; and what the loads then say of a feed's data. */
class PreviewAndQualityTest {
    private static final String FILE = """
            No.;Began;Child;Pupil Surname;Born;Step;Colour
            1;01/09/2014;Jan;Pascoe;03/05/2006;A;blue
            2;01/09/2014;Ivy;Pascoe;03/05/2036;Z;red
            """;
    private static final Mapping OURS = new Mapping(
            Map.of("ref", "no", "term_start", "began", "forename", "Child", "surname", "PUPIL_SURNAME", "dob", "Born", "stage", "Step"),
            Map.of("stage", Map.of("a", "early")));

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void shows_the_first_rows_as_they_would_be_read_and_keeps_nothing(TestDatabase database) {
        var hub = new TestHub(database);
        var unmapped = hub.loads.preview(TestHub.ANALYST, "attendance", "a.csv", stream());
        assertThat(unmapped.missing()).containsExactly("ref", "term_start", "surname");
        assertThat(unmapped.faults()).singleElement().extracting(Reject::reason).asString().startsWith("The file has no column for ref");
        hub.loads.map(TestHub.ANALYST, "attendance", OURS);
        var mapped = hub.loads.preview(TestHub.ANALYST, "attendance", "a.csv", stream());
        assertThat(mapped.missing()).isEmpty();
        assertThat(mapped.columnOfHeader())
                .containsEntry("Pupil Surname", "surname").containsEntry("Step", "stage").doesNotContainKey("Colour");
        assertThat(mapped.rows()).hasSize(2);
        assertThat(mapped.encoding()).isEqualTo("UTF-8, separated by semicolon");
        assertThat(mapped.faults()).extracting(Reject::column).contains("dob", "stage");
        assertThat(hub.loads.history(0, 10)).isEmpty();
        assertThat(hub.column("select id from hub_record")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void reads_by_the_council_s_own_names_after_a_restart_too(TestDatabase database) {
        var hub = new TestHub(database);
        hub.loads.map(TestHub.ANALYST, "attendance", OURS);
        var restarted = hub.start();
        assertThat(restarted.mapping("attendance")).isEqualTo(OURS);
        assertThat(restarted.mapping("care")).isEqualTo(Mapping.NONE);
        var load = restarted.load(TestHub.ANALYST, "attendance", "a.csv", stream(), Progress.UNWATCHED);
        assertThat(load.state()).as(load.remark()).isEqualTo(State.DONE);
        assertThat(load.remark()).isEqualTo("Not read, because no column is called so: Colour.");
        assertThat(load.accepted()).isEqualTo(1);
        hub.loads.map(TestHub.ANALYST, "attendance", Mapping.NONE);
        assertThat(hub.loads.mapping("attendance")).isEqualTo(Mapping.NONE);
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void counts_for_each_column_how_many_values_were_there_and_right(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load(
                "attendance",
                "ref,term_start,missed,surname,dob,nhs_number",
                "1,01/09/2014,5,Pascoe,03/05/2006,943 476 5919",
                "2,01/09/2014,five,Bray,03/05/2007,",
                "3,never,,Khan,03/05/2008,12345");
        var quality = hub.loads.quality(TestHub.ANALYST).stream().filter(one -> one.feed().equals("attendance")).findFirst().orElseThrow();
        assertThat(quality.rows()).isEqualTo(3);
        assertThat(quality.rejected()).isEqualTo(1);
        assertThat(quality.columns())
                .contains(
                        new ColumnQuality("ref", "Reference", 3, 3, 3),
                        new ColumnQuality("term_start", "Start of term", 3, 2, 3),
                        new ColumnQuality("missed", "Sessions missed", 2, 1, 3),
                        new ColumnQuality("nhs_number", "NHS number", 2, 1, 3),
                        new ColumnQuality("postcode", "Postcode", 0, 0, 3));
        var untouched = hub.loads.quality(TestHub.ANALYST).stream().filter(one -> one.feed().equals("care")).findFirst().orElseThrow();
        assertThat(untouched.newest()).isEmpty();
        assertThat(untouched.columns()).isEmpty();
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
    }
}
