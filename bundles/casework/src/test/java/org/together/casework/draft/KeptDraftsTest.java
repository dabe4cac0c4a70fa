package org.together.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.casework.CaseworkRows;
import org.together.casework.Gate;
import org.together.core.access.Refused;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;
import org.together.core.record.FamilyDraft;
import org.together.core.record.PersonDraft;
import org.together.store.TestDatabase;

class KeptDraftsTest {
    private static final Viewer ANN = Viewer.of("ann", "Ann", "Council", Set.of(StaffRole.ADVOCATE), Set.of());
    private static final Viewer BEN = Viewer.of("ben", "Ben", "Council", Set.of(StaffRole.ADVOCATE), Set.of());
    private static final Heading VISIT = Heading.fresh("casework.visit", "Visit", "visits/new");

    @TempDir
    Path folder;

    private final EveryoneBut access = new EveryoneBut();
    private final List<String> audited = new ArrayList<>();

    static Stream<TestDatabase> databases() {
        return TestDatabase.each(new CaseworkRows());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_kept_is_there_after_the_server_began_again(TestDatabase database) {
        drafts(database).open(ANN, VISIT).keep(Map.of("notes", "Met at the library · £5 – ☂"));
        var draft = drafts(database).open(ANN, VISIT);
        assertThat(draft.fields()).containsExactly(Map.entry("notes", "Met at the library · £5 – ☂"));
        assertThat(draft.kept()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothing_is_kept_before_the_first_key(TestDatabase database) {
        assertThat(drafts(database).open(ANN, VISIT).kept()).isEmpty();
        assertThat(drafts(database).unfinished(ANN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_windows_of_one_person_each_keep_their_own_fields(TestDatabase database) {
        var drafts = drafts(database);
        var left = drafts.open(ANN, VISIT);
        var right = drafts.open(ANN, VISIT);
        left.keep(Map.of("notes", "left"));
        right.keep(Map.of("next", "right"));
        left.keep(Map.of("notes", "left again"));
        assertThat(drafts.open(ANN, VISIT).fields()).isEqualTo(Map.of("notes", "left again", "next", "right"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_draft_is_its_owners_alone(TestDatabase database) {
        drafts(database).open(ANN, VISIT).keep(Map.of("notes", "Ann's"));
        assertThat(drafts(database).open(BEN, VISIT).fields()).isEmpty();
        assertThat(drafts(database).unfinished(BEN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_handed_in_is_forgotten(TestDatabase database) {
        var draft = drafts(database).open(ANN, VISIT);
        draft.keep(Map.of("notes", "done"));
        draft.discard();
        assertThat(drafts(database).open(ANN, VISIT).fields()).isEmpty();
        assertThat(drafts(database).unfinished(ANN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_draft_begun_on_an_older_version_of_the_record_is_found_and_says_so(TestDatabase database) {
        var drafts = drafts(database);
        drafts.open(ANN, VISIT.on("17", 3)).keep(Map.of("notes", "on three"));
        var later = drafts.open(ANN, VISIT.on("17", 5));
        assertThat(later.version()).isEqualTo(3);
        assertThat(later.fields()).containsEntry("notes", "on three");
        assertThat(drafts.open(ANN, VISIT.on("18", 5)).fields()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void lists_what_is_unfinished_newest_first_but_for_families_closed_to_them_since(TestDatabase database) throws Exception {
        var family = given(database);
        var drafts = drafts(database);
        drafts.open(ANN, VISIT).keep(Map.of("notes", "a"));
        Thread.sleep(5);
        drafts.open(ANN, Heading.about(family, "casework.note", "Note", "family/" + family)).keep(Map.of("notes", "b"));
        assertThat(drafts.unfinished(ANN)).extracting(Unfinished::heading).extracting(Heading::title).containsExactly("Note", "Visit");
        access.shutOut.add("ann");
        assertThat(drafts.unfinished(ANN)).extracting(Unfinished::heading).extracting(Heading::title).containsExactly("Visit");
        assertThatThrownBy(() -> drafts.open(ANN, Heading.about(family, "casework.note", "Note", ""))).isInstanceOf(Refused.class);
        assertThat(audited).containsExactly("ann refused: Shut out");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nobody_reads_it_in_the_database(TestDatabase database) throws Exception {
        drafts(database).open(ANN, VISIT).keep(Map.of("notes", "canary-7f3a"));
        try (var connection = database.dataSource().getConnection();
                var found = connection.createStatement().executeQuery("select content from case_draft")) {
            assertThat(found.next()).isTrue();
            assertThat(new String(found.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain("canary").doesNotContain("notes");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_lost_key_is_not_replaced_while_there_are_drafts(TestDatabase database) throws Exception {
        drafts(database).open(ANN, VISIT).keep(Map.of("notes", "kept"));
        Files.delete(folder.resolve("draft.key"));
        assertThatThrownBy(() -> drafts(database)).hasMessageContaining("put the saved key back");
    }

    private KeptDrafts drafts(TestDatabase database) {
        var gate = new Gate(access, (viewer, action, subject, detail) -> audited.add(viewer + " " + detail), database.families());
        return new KeptDrafts(folder.resolve("draft.key"), database.transactions(), database.entityManager(), gate);
    }

    private static Id<Family> given(TestDatabase database) {
        var name = new Name("Demelza", "Pascoe");
        var person = new PersonDraft(Id.<Person>next(), name, Optional.empty(), Optional.empty(), List.of(), List.of());
        var belonging = new FamilyDraft.Belonging(
                person.id(), Role.PARENT_OR_CARER, true, Period.since(LocalDate.of(2020, 1, 1)), "same address");
        var family = new FamilyDraft(Id.next(), "Pascoe", Optional.empty(), List.of(belonging));
        database.transactions().run(() -> {
            database.writer().keepPeople(List.of(person));
            database.writer().keepFamilies(List.of(family));
        });
        return family.id();
    }
}
