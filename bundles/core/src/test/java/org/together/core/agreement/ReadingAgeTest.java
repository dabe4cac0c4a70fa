package org.together.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingAgeTest {

    @Test
    void short_words_in_short_sentences_are_for_young_readers() {
        var text = "You help to make a plan. We help you too. You can say no.";
        assertThat(ReadingAge.of(text).getAsInt()).isLessThanOrEqualTo(ReadingAge.PLAIN);
    }

    @Test
    void long_words_in_one_long_sentence_are_for_old_ones() {
        var text = "Participation in the integrated programme necessitates the continuous collaboration of every responsible organisation "
                + "notwithstanding individual circumstances";
        assertThat(ReadingAge.of(text).getAsInt()).isGreaterThan(15);
    }

    @Test
    void three_words_tell_nothing() {
        assertThat(ReadingAge.of("A good plan")).isEmpty();
        assertThat(ReadingAge.of(" ")).isEmpty();
    }
}
