package org.together.screens.casework.assessment;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.together.core.access.Viewer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Answer.How;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Assessments;
import org.together.core.assessment.Author;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Domain.About;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Block;
import org.together.core.assessment.Section.Entry;
import org.together.core.assessment.Section.State;
import org.together.core.assessment.Written;
import org.together.core.assessment.Written.Clash;
import org.together.core.draft.Draft;
import org.together.core.draft.Drafts;
import org.together.core.draft.Heading;
import org.together.core.draft.Unfinished;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** One field of one assessment, kept in memory: what is written on an older version clashes. */
final class Kept implements Assessments, Drafts, Draft {
    static final FieldKey FIELD = FieldKey.family("home", "needs");
    private static final Domain HOME = Domain.of("home", "Home and money", About.FAMILY, Question.of("needs", "What is hard now"));

    final List<Answer> answers = new ArrayList<>();
    final Map<String, String> draft = new TreeMap<>();
    final Id<Assessment> id = Id.next();
    Consumer<Answer> listener = answer -> {};
    boolean isDown;

    Answer says(String name, String text) {
        var author = new Author(name.toLowerCase(Locale.ROOT), name, "Police");
        var answer = new Answer(
                Id.next(), FIELD, answers.size() + 1, How.WRITTEN, text, "What is hard now", author, Instant.now(), false);
        answers.add(answer);
        return answer;
    }

    @Override
    public List<Section> sections(Viewer viewer, Id<Assessment> assessment) {
        var newest = answers.stream().reduce((one, other) -> other);
        var entry = new Entry(FIELD, HOME.questions().getFirst(), newest, List.of(), true);
        var state = newest.isPresent() ? State.IN_PROGRESS : State.NOT_STARTED;
        return List.of(new Section("home", "Home and money", Optional.empty(), List.of(new Block(HOME, List.of(entry))), state, newest));
    }

    @Override
    public Written write(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text) {
        var clash = base == answers.size() ? Optional.<Clash>empty() : Optional.of(clash(text));
        return new Written(Optional.of(clash.isPresent() ? answers.getLast() : says(viewer.name(), text)), clash);
    }

    private Clash clash(String text) {
        var theirs = answers.getLast();
        var yours = new Answer(Id.next(), FIELD, 99, How.APART, text, "", theirs.author(), Instant.now(), false);
        return new Clash(theirs, yours, theirs.text() + "\n" + text);
    }

    @Override
    public Written settle(Viewer viewer, Id<Assessment> assessment, FieldKey field, int base, String text) {
        return new Written(Optional.of(says(viewer.name(), text)), Optional.empty());
    }

    @Override
    public Watch watch(Viewer viewer, Id<Assessment> assessment, Consumer<Answer> told) {
        listener = told;
        return () -> listener = answer -> {};
    }

    @Override
    public Draft open(Viewer viewer, Heading heading) {
        return this;
    }

    @Override
    public Map<String, String> fields() {
        return Map.copyOf(draft);
    }

    @Override
    public Optional<Instant> kept() {
        return draft.isEmpty() ? Optional.empty() : Optional.of(Instant.now());
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Instant keep(Map<String, String> changes) {
        if (isDown) {
            throw new IllegalStateException("The database is away");
        }
        draft.putAll(changes);
        return Instant.now();
    }

    @Override
    public void discard() {
        draft.clear();
    }

    @Override
    public List<Unfinished> unfinished(Viewer viewer) {
        return List.of();
    }

    @Override
    public Optional<Assessment> current(Viewer viewer, Id<Family> family) {
        return Optional.of(assessment());
    }

    @Override
    public List<Assessment> history(Viewer viewer, Id<Family> family) {
        return List.of(assessment());
    }

    @Override
    public Begun begin(Viewer viewer, Id<Family> family) {
        return new Begun(Optional.of(assessment()), "");
    }

    @Override
    public List<Answer> versions(Viewer viewer, Id<Assessment> assessment, FieldKey field) {
        return field.equals(FIELD) ? answers.reversed() : List.of();
    }

    /** Begun today, by Ann. */
    Assessment assessment() {
        return (Assessment) Proxy.newProxyInstance(Kept.class.getClassLoader(), new Class<?>[] {Assessment.class}, (proxy, method, given) ->
                switch (method.getName()) {
                    case "id" -> id;
                    case "begun" -> Instant.now();
                    case "begunBy" -> new Author("ann", "Ann", "Council");
                    case "due" -> LocalDate.now().plusDays(40);
                    case "lastPublished" -> Optional.empty();
                    default -> 0;
                });
    }
}
