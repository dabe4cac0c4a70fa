package org.together.core.assessment;

import java.util.List;

/** One thing asked in a domain: its id for ever (no slash), its words, a hint, and how it is answered. */
public final class Question {
    private final String id;
    private final String words;
    private final String hint;
    private final List<String> choices;
    private final Sharing sharing;
    private final boolean answeredByFacts;

    private Question(String id, String words, String hint, List<String> choices, Sharing sharing, boolean answeredByFacts) {
        this.id = id;
        this.words = words;
        this.hint = hint;
        this.choices = List.copyOf(choices);
        this.sharing = sharing;
        this.answeredByFacts = answeredByFacts;
    }

    /** Who reads an answer. */
    public enum Sharing {
        /** One answer, written and read by everybody who may work on the family's assessment. */
        SHARED,
        /** An answer from each agency, read by that agency, the family's advocate and managers alone. */
        OWN_AGENCY
    }

    /** Answered in the writer's or the family's words, as long as need be. */
    public static Question of(String id, String words) {
        return new Question(id, words, "", List.of(), Sharing.SHARED, false);
    }

    /** Answered by one of these. */
    public static Question choosing(String id, String words, String... choices) {
        return new Question(id, words, "", List.of(choices), Sharing.SHARED, false);
    }

    public Question hint(String itsHint) {
        return new Question(id, words, itsHint, choices, sharing, answeredByFacts);
    }

    public Question worded(String others) {
        return new Question(id, others, hint, choices, sharing, answeredByFacts);
    }

    /** The same question with other answers to choose from. */
    public Question offering(List<String> others) {
        return new Question(id, words, hint, others, sharing, answeredByFacts);
    }

    public Question keptByAgency() {
        return new Question(id, words, hint, choices, Sharing.OWN_AGENCY, answeredByFacts);
    }

    /** The domain's facts answer it: asked though they are known, it counts as asked again. */
    public Question answeredByFacts() {
        return new Question(id, words, hint, choices, sharing, true);
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    /** Empty for an answer in words. */
    public List<String> choices() {
        return choices;
    }

    public Sharing sharing() {
        return sharing;
    }

    public boolean isAnsweredByFacts() {
        return answeredByFacts;
    }

    @Override
    public String toString() {
        return id;
    }
}
