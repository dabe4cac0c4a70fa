package org.together.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.access.decide.AccessOn;
import org.together.access.rows.AccessRows;
import org.together.core.CouncilTime;
import org.together.core.access.Action;
import org.together.core.access.AuditTrail.Entry;
import org.together.core.access.AuditTrail.Filter;
import org.together.core.access.AuditTrail.Verification;
import org.together.core.access.Decision;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.store.TestDatabase;

class ChainedAuditTest {
    private static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "");
    private static final Viewer OFFICER = Viewer.of("tamsin", "Tamsin Rowe", "Kernow", Set.of(StaffRole.ACCESS_OFFICER), Set.of());
    private static final Viewer AUDITOR = Viewer.of("perran", "Perran Hicks", "Kernow", Set.of(StaffRole.AUDITOR), Set.of());

    @TempDir
    Path folder;

    private Optional<ChainedAudit> opened = Optional.empty();

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new AccessRows());
    }

    @AfterEach
    void stop() {
        opened.ifPresent(ChainedAudit::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void entries_from_eight_threads_make_one_unbroken_chain(TestDatabase database) throws Exception {
        var audit = open(database);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var running = new ArrayList<Future<?>>();
            for (var thread = 0; thread < 8; thread++) {
                var viewer = Viewer.of("worker" + thread, "", "Kernow", Set.of(StaffRole.ANALYST), Set.of());
                running.add(threads.submit(() -> {
                    for (var i = 0; i < 50; i++) {
                        audit.record(viewer, Action.SEARCH, "families", "number " + i);
                    }
                }));
            }
            for (var one : running) {
                one.get();
            }
        }
        assertThat(audit.verify())
                .isEqualTo(new Verification(true, 400, "Every entry is as it was written. No checkpoint has been signed yet."));
        assertThat(entries(database, audit)).extracting(Entry::number).isEqualTo(descending(401));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void work_that_is_undone_leaves_no_entry_and_no_gap(TestDatabase database) {
        var audit = open(database);
        audit.record(OFFICER, Action.SEARCH, "families", "before");
        assertThatThrownBy(() -> database.transactions().run(() -> {
                    audit.record(OFFICER, Action.NOMINATE, "family:1", "undone");
                    throw new IllegalArgumentException("the form was not complete");
                }))
                .hasMessage("the form was not complete");
        audit.record(OFFICER, Action.SEARCH, "families", "after");
        assertThat(entries(database, audit)).extracting(Entry::detail).contains("before", "after").doesNotContain("undone").hasSize(3);
        assertThat(audit.verify().isIntact()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_refusal_is_kept_even_when_its_work_is_undone(TestDatabase database) {
        var audit = open(database);
        var access = AccessOn.of(database, audit);
        assertThatThrownBy(() -> database.transactions().run(() -> access.demand(OFFICER, Action.MANAGE_EXTENSIONS)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("access-team officer");
        assertThat(entries(database, audit)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("MANAGE_EXTENSIONS");
            assertThat(entry.isRefused()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("databases")
    void several_entries_of_one_transaction_keep_their_order(TestDatabase database) {
        var audit = open(database);
        database.transactions().run(() -> {
            audit.record(OFFICER, Action.SEARCH, "families", "one");
            audit.record(OFFICER, Action.SEARCH, "families", "two");
        });
        assertThat(entries(database, audit)).extracting(Entry::detail).containsExactly("read from the first day to now", "two", "one");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whoever_may_not_read_the_audit_is_refused_and_that_is_audited(TestDatabase database) {
        var audit = open(database);
        var trail = AuditOn.trail(database, audit, AccessOn.of(database, audit));
        assertThatThrownBy(() -> trail.entries(OFFICER, ALL, 0, 10)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> trail.verify(OFFICER)).isInstanceOf(Refused.class);
        assertThat(entries(database, audit)).filteredOn(Entry::isRefused).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void entries_are_found_by_day_account_action_and_subject(TestDatabase database) {
        var audit = open(database);
        audit.record(OFFICER, Action.OPEN_FAMILY, "family:0abc", "");
        audit.record(OFFICER, Action.OPEN_FAMILY, "family:0abd", "");
        audit.decided(AUDITOR, Action.EXPORT, "list_1", Decision.refused("no"));
        var today = Optional.of(CouncilTime.today());
        var yesterday = today.map(day -> day.minusDays(1));
        assertThat(found(database, audit, new Filter(today, today, "tam", Optional.empty(), ""))).hasSize(2);
        assertThat(found(database, audit, new Filter(Optional.empty(), yesterday, "", Optional.empty(), ""))).isEmpty();
        assertThat(found(database, audit, new Filter(Optional.empty(), Optional.empty(), "", Optional.of(Action.EXPORT), ""))).hasSize(1);
        assertThat(found(database, audit, new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "family:0abc"))).hasSize(1);
        assertThat(found(database, audit, new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "list%"))).isEmpty();
        assertThat(found(database, audit, new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), "list_"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_change_made_in_the_tables_is_found(TestDatabase database) {
        for (var change : new String[] {
            "update access_audit set account = 'somebody' where entry_number = 7",
            "delete from access_audit where entry_number = 7",
            "update access_audit set entry_number = 700 where entry_number = 20",
            "update access_audit set entry_number = 0 where entry_number = 7",
            "update access_audit set decision = 'refused', detail = '' where entry_number = 20",
            "delete from access_audit where entry_number > 15",
            "update access_head set entry_number = 19",
            "update access_head set hash = 'x'"
        }) {
            var audit = filled(database);
            assertThat(audit.verify().isIntact()).isTrue();
            execute(database, change);
            assertThat(audit.verify().isIntact()).as(change).isFalse();
            audit.stop();
            wipe(database);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_cut_end_with_a_fitting_head_is_found_after_a_restart(TestDatabase database) {
        filled(database).stop();
        execute(database, "delete from access_audit where entry_number > 15");
        execute(database, "update access_head set entry_number = 15, hash = (select a.hash from access_audit a where a.entry_number = 15)");
        assertThat(open(database).verify())
                .isEqualTo(new Verification(false, 15, "Entries after 15 were taken away: there were at least 20."));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_chain_goes_on_after_a_restart(TestDatabase database) {
        filled(database).stop();
        var audit = open(database);
        audit.record(OFFICER, Action.SEARCH, "families", "after the restart");
        var verification = audit.verify();
        assertThat(verification.isIntact()).isTrue();
        assertThat(verification.entries()).isEqualTo(21);
        assertThat(verification.finding()).contains("last signed checkpoint is at entry 20");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void without_its_key_the_audit_does_not_start_over(TestDatabase database) throws Exception {
        filled(database).stop();
        Files.delete(folder.resolve("keys/audit.key"));
        assertThatThrownBy(() -> AuditOn.of(database, folder)).hasMessageContaining("put the saved key back");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_command_checks_the_audit_without_the_platform(TestDatabase database) throws Exception {
        filled(database).stop();
        var files = new AuditFiles(folder.resolve("keys/audit.key"), folder.resolve("keys").resolve(AuditFiles.CHECKPOINTS));
        try (var connection = database.dataSource().getConnection()) {
            assertThat(VerifyCommand.verify(connection, files).finding()).contains("The last signed checkpoint is at entry 20");
        }
        execute(database, "update access_audit set subject = 'family:9' where entry_number = 3");
        try (var connection = database.dataSource().getConnection()) {
            assertThat(VerifyCommand.verify(connection, files).finding()).isEqualTo("Entry 3 was changed, moved or put in afterwards.");
        }
    }

    private ChainedAudit open(TestDatabase database) {
        var audit = AuditOn.of(database, folder);
        opened = Optional.of(audit);
        return audit;
    }

    private ChainedAudit filled(TestDatabase database) {
        var audit = open(database);
        database.transactions()
                .run(() -> LongStream.rangeClosed(1, 20).forEach(i -> audit.record(OFFICER, Action.OPEN_FAMILY, "family:" + i, "read")));
        return audit;
    }

    private void wipe(TestDatabase database) {
        execute(database, "delete from access_audit");
        execute(database, "update access_head set entry_number = 0, hash = '" + Chain.START + "'");
        for (var name : new String[] {"audit.key", AuditFiles.CHECKPOINTS}) {
            assertThat(folder.resolve("keys").resolve(name).toFile().delete()).isTrue();
        }
    }

    private static List<Entry> entries(TestDatabase database, ChainedAudit audit) {
        return found(database, audit, ALL);
    }

    private static List<Entry> found(TestDatabase database, ChainedAudit audit, Filter filter) {
        return AuditOn.trail(database, audit, AccessOn.of(database, audit)).entries(AUDITOR, filter, 0, 1000);
    }

    private static List<Long> descending(long from) {
        return LongStream.iterate(from, number -> number > 0, number -> number - 1).boxed().toList();
    }

    private static void execute(TestDatabase database, String sql) {
        database.transactions().run(() -> database.entityManager().createNativeQuery(sql).executeUpdate());
    }
}
