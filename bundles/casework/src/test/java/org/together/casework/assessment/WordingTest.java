package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Question;
import org.together.core.assessment.Scale;

class WordingTest {
    private final InstalledDomains installed = new InstalledDomains((bundle, what, cause) -> {
        throw new AssertionError(what, cause);
    });

    /** As a council's bundle brings them, which knows nothing of configuration. */
    private static List<Domain> brought() {
        return List.of(
                Domain.of("anytown.street", "The street", Domain.About.FAMILY,
                                Question.of("noise", "What the neighbours say").hint("Ask both sides"),
                                Question.choosing("who", "Who helps", "Nobody", "The warden"))
                        .readOn(Scale.of("anytown.street", "How it is", "Bad", "Good")),
                Domain.of("anytown.garden", "The garden", Domain.About.FAMILY, Question.of("grows", "What grows")));
    }

    private List<Domain> worded(Map<String, String> configured) {
        var properties = new HashMap<String, Object>(configured);
        properties.put("assessment.id", "anytown.domains");
        AssessmentDomains set = WordingTest::brought;
        installed.add(set, properties);
        return installed.all();
    }

    @Test
    void a_council_words_what_its_own_bundle_asks_without_changing_the_bundle() {
        var street = worded(Map.of(
                "anytown.street.title", "Our street",
                "anytown.street.noise", "How it is with the neighbours",
                "anytown.street.noise.hint", "Ask the neighbours too",
                "anytown.street.who.choices", "Nobody; The warden; A neighbour",
                "anytown.street.scale.2", "Peaceful")).getFirst();
        assertThat(street.title()).isEqualTo("Our street");
        assertThat(street.questions()).extracting(Question::words).containsExactly("How it is with the neighbours", "Who helps");
        assertThat(street.questions().getFirst().hint()).isEqualTo("Ask the neighbours too");
        assertThat(street.questions().getLast().choices()).containsExactly("Nobody", "The warden", "A neighbour");
        assertThat(street.scale().map(scale -> scale.words(1) + ", " + scale.words(2))).contains("Bad, Peaceful");
    }

    @Test
    void a_domain_is_left_out_and_what_is_not_worded_stays() {
        assertThat(worded(Map.of("leaveOut", "anytown.garden"))).singleElement().satisfies(street -> {
            assertThat(street.title()).isEqualTo("The street");
            assertThat(street.questions().getFirst().hint()).isEqualTo("Ask both sides");
            assertThat(street.questions().getFirst().choices()).isEmpty();
        });
    }

    @Test
    void answers_to_choose_from_are_not_put_to_a_question_answered_in_words() {
        assertThat(worded(Map.of("anytown.garden.grows.choices", "Roses; Leeks")).getLast().questions().getFirst().choices()).isEmpty();
    }
}
