package org.together.casework.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.AgreementTemplate.Statement;
import org.together.core.agreement.Agreements.Template;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Promise;
import org.together.core.agreement.Version.Clause;
import org.together.core.agreement.Version.Part;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** Puts an agreement as it stands into clauses: what a version keeps, in words that need neither the template nor the family to be read. */
final class Clauses {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String WHOLE_FAMILY = "The whole family";

    private final Agreement agreement;
    private final Template template;
    private final Map<Id<Person>, String> names;
    private final List<Clause> clauses = new ArrayList<>();

    Clauses(Agreement agreement, Template template, Family family) {
        this.agreement = agreement;
        this.template = template;
        names = family.members().collect(Collectors.toMap(Person::id, Clauses::called, (one, other) -> one));
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** One sentence after the other, each with one stop, however they were written. */
    static String joined(List<String> sentences) {
        return sentences.stream()
                .map(String::strip)
                .reduce((one, other) -> one + (one.matches("(?s).*[.!?…][”\"']?") ? " " : ". ") + other)
                .orElse("");
    }

    List<Clause> all() {
        statements(Part.WHY);
        goals();
        promises(Promise.Kind.ACTION, Part.ACTIONS);
        promises(Promise.Kind.SERVICE_PROMISE, Part.SERVICES);
        promises(Promise.Kind.EXPECTATION, Part.EXPECTATIONS);
        statements(Part.CONSEQUENCES);
        template.ladder().forEach(step -> add(Part.CONSEQUENCES, "step:" + step.id(), step.title(), step.words()));
        statements(Part.SHARING);
        agreement.head().reviewOn().ifPresent(day -> add(Part.REVIEW, "review", "Next review", date(day)));
        statements(Part.REVIEW);
        plain();
        child();
        return List.copyOf(clauses);
    }

    private void statements(Part part) {
        template.statements().stream()
                .filter(statement -> statement.part() == part)
                .forEach(statement -> add(part, statement.key(), statement.heading(), statement.text().words()));
    }

    private void goals() {
        openGoals().forEach(goal -> add(Part.GOALS, "goal:" + goal.id(), who(goal) + ": " + goal.problemTitle(), told(goal)));
    }

    private static String told(Goal goal) {
        var aim = goal.aim();
        var scale = aim.scale();
        var target = "Our target: " + aim.target() + " on a scale from " + scale.lowest() + means(scale.lowestMeans()) + " to "
                + scale.highest() + means(scale.highestMeans()) + (aim.targetWords().isBlank() ? "" : ". " + aim.targetWords());
        return "“" + aim.words() + "”\n" + target + "\nWorked on together by the family and " + String.join(", ", goal.agencies());
    }

    private static String means(String words) {
        return words.isBlank() ? "" : " (" + words + ")";
    }

    private void promises(Promise.Kind kind, Part part) {
        agreement.promises().stream()
                .filter(promise -> promise.kind() == kind && promise.outcome().state() == Promise.State.OPEN)
                .forEach(promise -> add(part, "promise:" + promise.id(), owner(promise), told(promise)));
    }

    private static String told(Promise promise) {
        var why = promise.wording().why().isBlank() ? "" : "\nWhy it matters: " + promise.wording().why();
        return promise.wording().words() + promise.due().map(day -> "\nBy " + date(day)).orElse("") + why;
    }

    private void plain() {
        template.statements().forEach(statement -> said(Part.PLAIN, statement, statement.text().plain()));
        if (!agreement.head().words().plain().isBlank()) {
            add(Part.PLAIN, "words", "Our plan", agreement.head().words().plain());
        }
    }

    private void child() {
        template.statements().forEach(statement -> said(Part.CHILD, statement, statement.text().child()));
        openGoals().stream()
                .filter(goal -> !goal.aim().childWords().isBlank())
                .forEach(goal -> add(Part.CHILD, "goal:" + goal.id(), who(goal), goal.aim().childWords()));
        if (!agreement.head().words().child().isBlank()) {
            add(Part.CHILD, "words", "What happens", agreement.head().words().child());
        }
        agreement.head().reviewOn().ifPresent(day -> add(Part.CHILD, "review", "We talk again", "On " + date(day)));
    }

    private void said(Part part, Statement statement, String words) {
        if (!words.isBlank()) {
            add(part, statement.key(), statement.heading(), words);
        }
    }

    private List<Goal> openGoals() {
        return agreement.goals().stream().filter(goal -> goal.state() == Goal.State.OPEN).toList();
    }

    private void add(Part part, String key, String label, String text) {
        clauses.add(new Clause(part, key, label, text.strip()));
    }

    private String who(Goal goal) {
        return goal.person().map(this::name).orElse(WHOLE_FAMILY);
    }

    private String owner(Promise promise) {
        var owner = promise.owner();
        return owner.isService() ? owner.service() : owner.person().map(this::name).orElse(WHOLE_FAMILY);
    }

    /** Somebody who has left the family since keeps no name in a new version. */
    private String name(Id<Person> person) {
        return Optional.ofNullable(names.get(person)).orElse("Somebody who has left the family");
    }

    private static String called(Person person) {
        return person.name().forenames().isBlank() ? person.name().full() : person.name().forenames();
    }
}
