package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Problem;
import org.together.core.agreement.Promise;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** Problem by problem: the goals there are, or that there is none yet. */
final class GoalsPart extends Div {
    private final transient Desk desk;
    private final transient Agreement agreement;
    private final boolean mayChange;

    GoalsPart(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        mayChange = desk.mayChange();
        var problems = desk.services().agreements().problems(desk.viewer(), desk.id());
        if (problems.isEmpty()) {
            add(new EmptyState("No problem has been found in this family", "You can still agree on what they want to change."));
        }
        if (mayChange) {
            add(buttons(new Button("Add a goal for something else", event -> new GoalForm(desk, agreement).open())));
        }
        problems.forEach(problem -> add(card(problem)));
    }

    static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("part-page-actions");
        return row;
    }

    private Card card(Problem problem) {
        var card = new Card(problem.title()).wide();
        if (problem.isWithoutGoal()) {
            card.aside(StatusTag.attention("No goal yet"));
        }
        if (!problem.because().isBlank()) {
            card.with("Found because: " + problem.because());
        } else {
            card.with("Not found now; the goal goes on.");
        }
        agreement.goals().stream().filter(goal -> problem.goals().contains(goal.id())).forEach(goal -> card.with(goal(goal)));
        if (mayChange) {
            var label = problem.isWithoutGoal() ? "Agree on a goal" : "Add another goal";
            var button = new Button(label, event -> new GoalForm(desk, agreement).about(problem).open());
            button.setAriaLabel(label + " for: " + problem.title());
            card.with(buttons(button));
        }
        return card;
    }

    private Component goal(Goal goal) {
        var block = new Div(new H3(desk.called(goal.person()) + ": “" + goal.aim().words() + "”"), state(goal));
        block.addClassName("case-goal");
        block.add(summary(goal));
        if (!goal.readings().isEmpty()) {
            block.add(new ProgressChart(goal).drawn());
        }
        block.add(progress(goal), actions(goal));
        if (mayChange) {
            block.add(goalButtons(goal));
        }
        return block;
    }

    private static StatusTag state(Goal goal) {
        return switch (goal.state()) {
            case OPEN -> StatusTag.busy("Worked on");
            case REACHED -> StatusTag.good("Reached");
            case SET_ASIDE -> StatusTag.neutral("Set aside: " + goal.reason());
        };
    }

    private static SummaryList summary(Goal goal) {
        var aim = goal.aim();
        var scale = aim.scale();
        var summary = new SummaryList()
                .pair("Their own target", aim.target() + (aim.targetWords().isBlank() ? "" : ": " + aim.targetWords()))
                .pair("Scale", scale.lowest() + ": " + scale.lowestMeans() + ". " + scale.highest() + ": " + scale.highestMeans() + ".")
                .pair("Belongs to", "The family, " + String.join(", ", goal.agencies()));
        if (!aim.childWords().isBlank()) {
            summary.pair("In a child's words", "“" + aim.childWords() + "”");
        }
        goal.baseline().ifPresent(first -> summary.pair("Where it began", first.value() + ", " + Ages.date(first.day())));
        return summary;
    }

    private static Component progress(Goal goal) {
        if (goal.readings().isEmpty()) {
            return new Paragraph("Nobody has said yet how far it has come.");
        }
        var caption = "How far it has come: " + goal.aim().words();
        var table = new PlainTable(caption, "Day", "Who says so", "On the scale", "In words").captionUnseen();
        goal.readings().stream().sorted(Comparator.comparing(Goal.Reading::day).reversed()).forEach(reading -> table.row(
                Ages.date(reading.day()),
                reading.agency() + (reading.agency().equals(Goal.Reading.FAMILY) ? "" : ", " + reading.worker()),
                String.valueOf(reading.value()),
                reading.words()));
        var details = new Details("How far it has come, in " + counted(goal.readings().size(), "reading"), table);
        details.setOpened(goal.readings().size() <= 3);
        return details;
    }

    private Component actions(Goal goal) {
        var actions = agreement.promises().stream()
                .filter(promise -> promise.goal().filter(goal.id()::equals).isPresent())
                .toList();
        if (actions.isEmpty()) {
            return new Span("No action yet.");
        }
        return new PromiseTable(desk, agreement, mayChange).of("Actions towards: " + goal.aim().words(), actions);
    }

    private Div goalButtons(Goal goal) {
        return buttons(
                named("Say how far it has come", goal, () -> new ProgressForm(desk, goal).open()),
                named("Add an action", goal, () -> new PromiseForm(desk, agreement, Promise.Kind.ACTION).towards(goal).open()),
                named("Change goal", goal, () -> new GoalForm(desk, agreement).changing(goal).open()),
                named("Reached or set aside", goal, () -> new SettleGoalForm(desk, goal).open()));
    }

    private static Button named(String label, Goal goal, Runnable deed) {
        var button = new Button(label, event -> deed.run());
        button.setAriaLabel(label + ": " + goal.aim().words());
        return button;
    }

    static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    static List<Promise> of(Agreement agreement, Promise.Kind kind) {
        return agreement.promises().stream().filter(promise -> promise.kind() == kind).toList();
    }
}
