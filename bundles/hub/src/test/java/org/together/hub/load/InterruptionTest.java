package org.together.hub.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.Progress;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.hub.Load.State;
import org.together.store.TestDatabase;

class InterruptionTest {
    private static final String FILE = "ref,term_start,forename,surname,dob\n1,01/09/2014,Jan,Bray,01/02/2006\n";

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_nothing_of_a_cancelled_load(TestDatabase database) {
        var hub = new TestHub(database);
        var cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        var file = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
        var load = hub.loads.load(TestHub.ANALYST, "attendance", "a.csv", file, cancelled);
        assertThat(load.state()).isEqualTo(State.CANCELLED);
        assertThat(hub.column("select id from hub_record")).isEmpty();
        assertThat(hub.facts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void keeps_nothing_of_a_load_that_is_cancelled_half_way(TestDatabase database) {
        var hub = new TestHub(database);
        hub.load("attendance", FILE.split("\n"));
        var people = hub.people();
        var rows = new StringBuilder("ref,term_start,forename,surname,dob\n1,01/09/2014,Jan,Penrose,01/02/2006\n");
        IntStream.range(2, 9_000).forEach(row -> rows.append(row).append(",01/09/2014,Ivy,Bray,01/02/2006\n"));
        var seen = new AtomicLong();
        var afterSome = new Progress() {
            @Override
            public void at(long done, long total) {
                seen.set(done);
            }

            @Override
            public boolean isCancelled() {
                return seen.get() > 0;
            }
        };
        var file = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
        var load = hub.loads.load(TestHub.ANALYST, "attendance", "a.csv", file, afterSome);
        assertThat(seen).hasPositiveValue();
        assertThat(load.state()).isEqualTo(State.CANCELLED);
        assertThat(hub.people()).isEqualTo(people);
        assertThat(hub.column("select count(*) from hub_record")).containsExactly("1");
        assertThat(hub.column("select surname from record_person")).containsExactly("Bray");
        assertThat(hub.loads.rejects(TestHub.ANALYST, load.id(), 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void marks_a_load_as_failed_that_ran_when_the_platform_stopped(TestDatabase database) {
        var hub = new TestHub(database);
        var line = new LoadLine(
                Id.next(), "attendance", "Attendance", "a.csv", "ann", Instant.now(), Optional.empty(),
                State.RUNNING, "", LoadLine.Counts.NONE);
        hub.books().whole(() -> hub.books().loads().add(line, "print"));
        var restarted = hub.start();
        var load = restarted.find(line.id()).orElseThrow();
        assertThat(load.state()).isEqualTo(State.FAILED);
        assertThat(load.remark()).contains("send the file again");
    }

    @ParameterizedTest
    @MethodSource("org.together.hub.load.TestHub#databases")
    void refuses_who_may_not_send(TestDatabase database) {
        var hub = new TestHub(database);
        var auditor = Viewer.of("aud", "Aud", "Council", Set.of(StaffRole.AUDITOR), Set.of());
        assertThatThrownBy(() -> hub.loads.begin(auditor, "attendance", "a.csv", new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(Refused.class);
        assertThat(hub.loads.history(0, 10)).isEmpty();
    }
}
