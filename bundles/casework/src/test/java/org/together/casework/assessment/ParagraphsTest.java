package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void changes_in_different_paragraphs_come_together() {
        var merge = Paragraphs.merge("one\ntwo\nthree", "ONE\ntwo\nthree", "one\ntwo\nTHREE");
        assertThat(merge.together()).contains("ONE\ntwo\nTHREE");
    }

    @Test
    void two_additions_in_one_place_both_stay() {
        assertThat(Paragraphs.merge("one", "one\ntheirs", "one\nyours").together()).contains("one\ntheirs\nyours");
        assertThat(Paragraphs.merge("", "theirs", "yours").together()).contains("theirs\nyours");
    }

    @Test
    void the_same_change_is_made_once() {
        assertThat(Paragraphs.merge("one", "two", "two").together()).contains("two");
        assertThat(Paragraphs.merge("one", "one\nboth", "one\nboth\nyours").together()).contains("one\nboth\nyours");
    }

    @Test
    void what_only_one_took_away_goes() {
        assertThat(Paragraphs.merge("one\ntwo\nthree", "one\nthree", "one\ntwo\nthree\nfour").together()).contains("one\nthree\nfour");
    }

    @Test
    void two_changes_of_the_same_words_clash_and_the_proposal_has_both() {
        var merge = Paragraphs.merge("Jago is often late", "Jago is never late", "Jago is always late");
        assertThat(merge.together()).isEmpty();
        assertThat(merge.both()).isEqualTo("Jago is never late\nJago is always late");
    }

    @Test
    void what_one_took_away_and_the_other_changed_clashes() {
        assertThat(Paragraphs.merge("one\ntwo", "one", "one\ntwo, and more").together()).isEmpty();
    }

    /** Two thousand random pairs of edits: nothing that either wrote is missing from both(), nor anything both left alone. */
    @Test
    void nothing_that_either_wrote_is_lost() {
        var random = new Random(42);
        for (var round = 0; round < 2000; round++) {
            var base = paragraphs(random, "base", 6);
            var theirs = edited(base, random, "their" + round);
            var yours = edited(base, random, "your" + round);
            var merge = Paragraphs.merge(String.join("\n", base), String.join("\n", theirs), String.join("\n", yours));
            var both = List.of(merge.both().split("\n", -1));
            assertThat(both).containsAll(theirs.stream().filter(each -> !base.contains(each)).toList());
            assertThat(both).containsAll(yours.stream().filter(each -> !base.contains(each)).toList());
            assertThat(both).containsAll(base.stream().filter(theirs::contains).filter(yours::contains).toList());
        }
    }

    private static List<String> paragraphs(Random random, String name, int most) {
        var made = new ArrayList<String>();
        for (var i = random.nextInt(1, most + 1); i > 0; i--) {
            made.add(name + " " + i);
        }
        return made;
    }

    private static List<String> edited(List<String> base, Random random, String by) {
        var edited = new ArrayList<>(base);
        for (var i = random.nextInt(4); i > 0; i--) {
            var at = random.nextInt(edited.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> edited.add(at, by + " adds " + i);
                case 1 -> edited.set(Math.min(at, edited.size() - 1), by + " changes " + i);
                default -> removeOne(edited, at);
            }
        }
        return edited;
    }

    private static void removeOne(List<String> edited, int at) {
        if (edited.size() > 1) {
            edited.remove(Math.min(at, edited.size() - 1));
        }
    }
}
