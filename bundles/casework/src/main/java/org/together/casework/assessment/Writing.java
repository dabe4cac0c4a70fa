package org.together.casework.assessment;

import java.util.List;
import java.util.Optional;
import org.together.casework.assessment.AnswerRow.Place;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Answer.How;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Author;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Written;
import org.together.core.assessment.Written.Clash;
import org.together.core.family.Id;

/**
 * One writer's turn at one field: written on the standing version it follows it; written on an older one it is merged, or kept apart. No
 * version is ever lost. Runs while the writer has the turn ({@link Answers#turn}).
 */
final class Writing {
    private final Answers answers;
    private final AssessmentRow assessment;
    private final FieldKey field;
    private final Author author;
    private final List<AnswerRow> versions;
    private final Optional<AnswerRow> standing;
    private String asked = "";
    private boolean isInWords;
    private boolean isAskedAgain;

    Writing(Answers answers, AssessmentRow assessment, FieldKey field, Author author) {
        this.answers = answers;
        this.assessment = assessment;
        this.field = field;
        this.author = author;
        versions = answers.versions(assessment.id, field);
        standing = versions.stream().filter(row -> row.is(Place.STANDING)).findFirst();
    }

    /** {@code isInWords}: paragraphs can be merged; a choice cannot. */
    Writing to(String question, boolean inWords) {
        asked = question;
        isInWords = inWords;
        return this;
    }

    Id<Assessment> assessment() {
        return Id.of(assessment.id);
    }

    boolean isFirst() {
        return versions.isEmpty();
    }

    void askedAgain() {
        isAskedAgain = true;
    }

    Written write(int base, String text) {
        var now = standing.map(row -> row.version).orElse(0);
        var before = text(now);
        if (text.equals(before) || text.equals(text(base)) && base <= now) {
            return new Written(standing.map(AnswerRow::told), Optional.empty());
        }
        if (base == now) {
            return stands(text, How.WRITTEN);
        }
        var merge = Paragraphs.merge(text(base), before, text);
        var together = isInWords ? merge.together() : Optional.<String>empty();
        if (together.isPresent()) {
            return together.get().equals(before)
                    ? new Written(standing.map(AnswerRow::told), Optional.empty())
                    : stands(together.get(), How.MERGED);
        }
        return apart(text, isInWords ? merge.both() : text);
    }

    Written settle(int base, String text) {
        if (base != standing.map(row -> row.version).orElse(0)) {
            return write(base, text);
        }
        versions.stream().filter(row -> row.is(Place.APART)).forEach(row -> row.place = Place.PAST.name());
        return stands(text, How.SETTLED);
    }

    private Written stands(String text, How how) {
        standing.ifPresent(row -> row.place = Place.PAST.name());
        return new Written(Optional.of(kept(text, how, Place.STANDING)), Optional.empty());
    }

    /** What the same writer had kept apart before has gone into what they write now. */
    private Written apart(String text, String proposal) {
        var same = versions.stream().filter(row -> row.is(Place.APART) && row.account.equals(author.account())).toList();
        var yours = same.stream()
                .filter(row -> row.words.equals(text))
                .findFirst()
                .map(AnswerRow::told)
                .orElseGet(() -> {
                    same.forEach(row -> row.place = Place.PAST.name());
                    return kept(text, How.APART, Place.APART);
                });
        var theirs = standing.map(AnswerRow::told).orElse(yours);
        return new Written(standing.map(AnswerRow::told), Optional.of(new Clash(theirs, yours, proposal)));
    }

    private Answer kept(String text, How how, Place place) {
        var newest = versions.stream().mapToInt(row -> row.version).max().orElse(0);
        var row = new AnswerRow(assessment.id, field, newest + 1, author);
        row.words = text;
        row.how = how.name();
        row.place = place.name();
        row.asked = asked;
        row.askedAgain = isAskedAgain;
        answers.add(row);
        return row.told();
    }

    private String text(int version) {
        return versions.stream().filter(row -> row.version == version).findFirst().map(row -> row.words).orElse("");
    }
}
