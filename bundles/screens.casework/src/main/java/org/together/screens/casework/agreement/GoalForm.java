package org.together.screens.casework.agreement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Agreements;
import org.together.core.agreement.Goal;
import org.together.core.agreement.GoalScale;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Problem;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.FormDialog;

/** A goal in the family's words, on a scale of their own if they want one. */
final class GoalForm {
    private final Desk desk;
    private final Agreement agreement;
    private final ComboBox<String> problem = new ComboBox<>("Problem");
    private final Select<Person> whose = new Select<>();
    private final TextArea words = Fields.words("The goal, in the family's words", "As they say it, not as we would write it.");
    private final TextArea childWords = Fields.words("In a child's words (optional)", "Short sentences, for the children's version.");
    private final ComboBox<GoalScale> scale = new ComboBox<>("Scale");
    private final TextField lowestMeans = Fields.line("What the lowest number means", "");
    private final TextField highestMeans = Fields.line("What the highest number means", "");
    private final IntegerField lowest = new IntegerField("From");
    private final IntegerField highest = new IntegerField("To");
    private final IntegerField target = new IntegerField("Their own target");
    private final TextField targetWords = Fields.line("What the target looks like (optional)", "");
    private final MultiSelectComboBox<String> agencies = new MultiSelectComboBox<>("Agencies to which it belongs, with the family");
    private final List<Problem> problems;
    private Id<Goal> id = Id.next();
    private long edition;

    GoalForm(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        problems = desk.services().agreements().problems(desk.viewer(), desk.id());
        problem.setItems(problems.stream().map(Problem::title).toList());
        problem.setAllowCustomValue(true);
        problem.addCustomValueSetListener(event -> problem.setValue(event.getDetail()));
        problem.setHelperText("Choose one that was found, or write another.");
        problem.setWidthFull();
        whose.setLabel("Whose goal");
        whose.setItems(desk.members());
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption(Desk.WHOLE_FAMILY);
        whose.setItemLabelGenerator(person -> person == null ? Desk.WHOLE_FAMILY : Desk.called(person));
        offerScales();
        offerAgencies(List.of());
    }

    private void offerScales() {
        var scales = desk.services().agreements().templates().stream()
                .filter(template -> template.id().equals(agreement.head().template()))
                .map(Agreements.Template::scales)
                .findFirst()
                .orElse(List.of());
        scale.setItems(scales);
        scale.setItemLabelGenerator(GoalScale::title);
        scale.setHelperText("Take one, then change its numbers and words until it is theirs.");
        scale.setWidthFull();
        scale.addValueChangeListener(event -> Optional.ofNullable(event.getValue()).ifPresent(this::take));
        scales.stream().findFirst().ifPresent(scale::setValue);
    }

    private void offerAgencies(List<String> also) {
        var all = new LinkedHashSet<>(also);
        all.addAll(desk.agencies());
        var items = new ArrayList<>(all);
        agencies.setItems(items);
        agencies.setAllowCustomValue(true);
        agencies.setWidthFull();
        agencies.addCustomValueSetListener(event -> {
            var chosen = new LinkedHashSet<>(agencies.getValue());
            chosen.add(event.getDetail().strip());
            items.addAll(chosen.stream().filter(one -> !items.contains(one)).toList());
            agencies.setItems(items);
            agencies.setValue(chosen);
        });
        agencies.setValue(also.isEmpty() ? List.of(desk.viewer().agency()) : also);
    }

    private void take(GoalScale chosen) {
        lowest.setValue(chosen.lowest());
        highest.setValue(chosen.highest());
        lowestMeans.setValue(chosen.lowestMeans());
        highestMeans.setValue(chosen.highestMeans());
    }

    GoalForm about(Problem found) {
        problem.setValue(found.title());
        return this;
    }

    GoalForm changing(Goal goal) {
        id = goal.id();
        edition = goal.edition();
        problem.setValue(goal.problemTitle());
        desk.members().stream().filter(one -> goal.person().filter(one.id()::equals).isPresent()).findFirst().ifPresent(whose::setValue);
        words.setValue(goal.aim().words());
        childWords.setValue(goal.aim().childWords());
        take(goal.aim().scale());
        target.setValue(goal.aim().target());
        targetWords.setValue(goal.aim().targetWords());
        offerAgencies(goal.agencies());
        return this;
    }

    void open() {
        var numbers = new Div(lowest, highest, target);
        new FormDialog(edition == 0 ? "Agree on a goal" : "Change the goal", "Write it together with the family.")
                .with(problem, whose, words, childWords, scale, lowestMeans, highestMeans, numbers, targetWords, agencies)
                .saving(autosave())
                .needs(problem, "Say which problem the goal is about")
                .needs(words, "Write the goal in the family's words")
                .needs(lowest, "Say where the scale begins")
                .needs(highest, "Say where the scale ends")
                .needs(target, "Say what the family's own target is")
                .refusing(highest, this::goesDown, "The scale must go up: its highest number above its lowest")
                .refusing(target, this::isOffTheScale, "The target must lie on the scale")
                .needs(agencies, "Name the agencies to which the goal belongs jointly with the family")
                .open("Keep goal", this::keep, () -> desk.kept("Goal kept"));
    }

    private Autosave autosave() {
        var record = edition == 0 ? agreement.head().id() : id;
        return desk.autosave("goal", record, edition)
                .watch("problem", problem)
                .watch("words", words)
                .watch("child-words", childWords)
                .watch("lowest-means", lowestMeans)
                .watch("highest-means", highestMeans)
                .watch("target", target, String::valueOf, Integer::valueOf)
                .watch("target-words", targetWords);
    }

    private boolean goesDown() {
        return !lowest.isEmpty() && !highest.isEmpty() && lowest.getValue() >= highest.getValue();
    }

    private boolean isOffTheScale() {
        var isWhole = !lowest.isEmpty() && !highest.isEmpty() && !target.isEmpty();
        return isWhole && !goesDown() && (target.getValue() < lowest.getValue() || target.getValue() > highest.getValue());
    }

    private Optional<String> keep() {
        var title = Optional.ofNullable(problem.getValue()).orElse("").strip();
        var name = Optional.ofNullable(scale.getValue()).map(GoalScale::title).orElse("");
        var theirs = new GoalScale(name, lowest.getValue(), highest.getValue(), lowestMeans.getValue(), highestMeans.getValue());
        var aim = new Goal.Aim(words.getValue(), childWords.getValue(), theirs, target.getValue(), targetWords.getValue());
        var problemId = problems.stream().filter(one -> one.title().equals(title)).map(Problem::id).findFirst().orElse(title);
        var person = Optional.ofNullable(whose.getValue()).map(Person::id);
        var draft = new Goals.Draft(id, person, problemId, title, aim, List.copyOf(agencies.getValue()), edition);
        return desk.services().goals().keep(desk.viewer(), agreement.head().id(), draft);
    }
}
