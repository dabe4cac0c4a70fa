package org.together.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.benchmark.County;
import org.together.linkage.rows.Workers;

class RegisterTest {
    @TempDir
    private static Path folder;
    private static List<Entry> entries = List.of();

    @BeforeAll
    static void makeUp() throws IOException {
        new County(21, 2).write(6_000, folder.resolve("county.csv"), folder.resolve("truth.csv"));
        entries = Files.readAllLines(folder.resolve("county.csv")).stream().skip(1).map(RegisterTest::entry).toList();
    }

    private static Entry entry(String line) {
        String[] cell = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return Entry.of(cell[1], cell[0]).forename(cell[2]).middleNames(cell[3]).surname(cell[4]).born(cell[5]).sex(cell[6])
                .address(cell[7]).postcode(cell[8]).nhsNumber(cell[9]).upn(cell[10]).nino(cell[11]);
    }

    private static Set<Person> people(Register register) {
        return new HashSet<>(register.people());
    }

    @Test
    void joining_and_taking_it_back_changes_nothing() {
        var register = Register.learnedFrom(entries);
        var before = people(register);
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            String left = entries.get(random.nextInt(entries.size())).id();
            String right = entries.get(random.nextInt(entries.size())).id();
            if (!left.equals(right)) {
                register.decide(left, right, true);
                assertThat(register.personOf(left)).isEqualTo(register.personOf(right));
                register.undo(left, right);
            }
        }
        assertThat(people(register)).isEqualTo(before);
    }

    @Test
    void splitting_and_joining_again_changes_nothing() {
        var register = Register.learnedFrom(entries);
        var before = people(register);
        for (var person : before.stream().filter(p -> p.records().size() > 1).limit(300).toList()) {
            var ids = new ArrayList<>(person.records());
            register.decide(ids.get(0), ids.get(1), false);
            assertThat(register.personOf(ids.get(0)).records()).doesNotContain(ids.get(1));
            register.undo(ids.get(0), ids.get(1));
            assertThat(register.personOf(ids.get(0))).isEqualTo(person);
        }
        assertThat(people(register)).isEqualTo(before);
    }

    @Test
    void decisions_do_not_depend_on_their_order() {
        var random = new Random(2);
        var pairs = new ArrayList<String[]>();
        for (int i = 0; i < 60; i++) {
            String left = entries.get(random.nextInt(500)).id();
            String right = entries.get(500 + random.nextInt(500)).id();
            pairs.add(new String[] {left, right, i % 3 == 0 ? "" : "same"});
        }
        var one = Register.learnedFrom(entries);
        pairs.forEach(p -> one.decide(p[0], p[1], p[2].isEmpty()));
        Collections.shuffle(pairs, random);
        var other = Register.learnedFrom(entries);
        pairs.forEach(p -> other.decide(p[0], p[1], p[2].isEmpty()));
        assertThat(people(other)).isEqualTo(people(one));
    }

    @Test
    void entries_taken_out_and_put_back_change_nothing() {
        var register = Register.learnedFrom(entries);
        register.add(entries.subList(0, 300));
        var before = people(register);
        register.remove(entries.subList(0, 200).stream().map(Entry::id).toList());
        assertThat(register.size()).isEqualTo(entries.size() - 200);
        register.add(entries.subList(0, 200));
        assertThat(people(register)).isEqualTo(before);
    }

    @Test
    void later_entries_find_their_people_in_any_order_and_in_any_portions() {
        var later = new ArrayList<>(entries.subList(5_000, 6_000));
        var atOnce = Register.learnedFrom(entries.subList(0, 5_000));
        atOnce.add(later);
        Collections.shuffle(later, new Random(3));
        var inPortions = Register.learnedFrom(entries.subList(0, 5_000));
        for (int i = 0; i < later.size(); i += 100) {
            inPortions.add(later.subList(i, i + 100));
        }
        assertThat(people(inPortions)).isEqualTo(people(atOnce));
        assertThat(later.stream().filter(e -> atOnce.personOf(e.id()).records().size() > 1).count()).isGreaterThan(600);
    }

    @Test
    void adding_comes_to_the_same_whatever_the_number_of_threads() {
        var alone = Register.learnedFrom(entries.subList(0, 3_000), new Workers(1));
        var many = Register.learnedFrom(entries.subList(0, 3_000), new Workers(4));
        var later = entries.subList(3_000, 6_000);
        assertThat(new HashSet<>(many.add(later))).isEqualTo(new HashSet<>(alone.add(later)));
        assertThat(many.doubts(200)).isEqualTo(alone.doubts(200));
    }

    @Test
    void a_changed_entry_replaces_the_old_one() {
        var register = Register.learnedFrom(entries);
        var changed = Entry.of("health", entries.get(0).id()).forename("Zebedee").surname("Quillfeather").born("1901-02-03");
        register.add(List.of(changed));
        assertThat(register.size()).isEqualTo(entries.size());
        assertThat(register.personOf(changed.id()).records()).containsExactly(changed.id());
        var found = register.search(Entry.asTyped().forename("Zebedee").surname("Quillfeather"), 5, id -> true);
        assertThat(found.get(0).id()).isEqualTo(changed.id());
    }

    @Test
    void a_search_finds_people_in_spite_of_slips_and_never_what_must_not_be_seen() {
        var register = Register.learnedFrom(entries);
        var sought = Entry.of("health", "sought").forename("Elizabeth").surname("Trelawney").born("1984-05-17").postcode("TR1 1AA");
        register.add(List.of(sought));
        var typed = Entry.asTyped().forename("liz").surname("trelawny").born("17/05/1984");
        assertThat(register.search(typed, 3, id -> true).get(0).id()).isEqualTo("sought");
        assertThat(register.search(typed, 50, id -> !id.equals("sought"))).extracting(Found::id).doesNotContain("sought");
        assertThat(register.search(Entry.asTyped().surname("trelawney"), 500, id -> true)).extracting(Found::id).contains("sought");
        assertThat(register.search(Entry.asTyped(), 5, id -> true)).isEmpty();
    }

    @Test
    void an_explanation_adds_up_and_speaks_plainly() {
        var register = Register.learnedFrom(entries);
        var person = register.people().stream().filter(p -> p.records().size() > 2).findFirst().orElseThrow();
        var ids = new ArrayList<>(person.records());
        var explanation = register.explain(ids.get(0), ids.get(1));
        double sum = explanation.start() + explanation.reasons().stream().mapToDouble(Reason::weight).sum();
        assertThat(explanation.weight()).isEqualTo(sum, Offset.offset(1e-3));
        assertThat(explanation.inWords()).matches("(?s).*(same|alike|differs|agrees|said for|swapped).*");
        assertThat(register.explain(ids.get(1), ids.get(0)).weight()).isEqualTo(explanation.weight());
        assertThat(explanation.otherwise()).isIn("two people of one household", "strangers");
    }

    @Test
    void doubts_are_undecided_pairs_near_even_odds_or_in_conflict() {
        var register = Register.learnedFrom(entries);
        var doubts = register.doubts(20);
        assertThat(doubts).hasSize(20);
        assertThat(doubts).allMatch(d -> Math.abs(d.weight()) <= 7 || !d.together() && d.weight() >= register.threshold());
        var first = doubts.get(0);
        register.decide(first.left(), first.right(), false);
        assertThat(register.doubts(20)).extracting(Doubt::left, Doubt::right)
                .doesNotContain(org.assertj.core.groups.Tuple.tuple(first.left(), first.right()));
    }

    @Test
    void two_entries_of_one_id_are_refused() {
        var twice = List.of(entries.get(0), entries.get(0));
        assertThatThrownBy(() -> Register.learnedFrom(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Register.learnedFrom(entries.subList(0, 10)).personOf("nobody"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
