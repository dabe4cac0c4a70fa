package org.together.core.caseload;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of panel written as lists of words, which a council's configuration may replace: a component extends this and gives its settings.
 * A setting may hold several words with semicolons between.
 */
public class WrittenPanelKind implements PanelKind {
    private final List<String> agencies;
    private final List<String> questions;
    private final List<String> decisions;
    private final int reviewWeeks;

    /** Throws {@link IllegalArgumentException} when the weeks are negative. */
    protected WrittenPanelKind(String[] agencies, String[] questions, String[] decisions, int reviewWeeks) {
        this.agencies = words(agencies);
        this.questions = words(questions);
        this.decisions = words(decisions);
        this.reviewWeeks = reviewWeeks;
        if (reviewWeeks < 0) {
            throw new IllegalArgumentException("reviewWeeks must be 0 or more");
        }
    }

    private static List<String> words(String[] written) {
        return Stream.of(written).flatMap(line -> Stream.of(line.split(";"))).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public List<String> agencies() {
        return agencies;
    }

    @Override
    public List<String> questions() {
        return questions;
    }

    @Override
    public List<String> decisions() {
        return decisions;
    }

    @Override
    public int reviewWeeks() {
        return reviewWeeks;
    }
}
