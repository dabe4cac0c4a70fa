package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Publications.Publication;
import org.together.core.assessment.Section;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Two versions beside each other: {@code ?from=1&to=2}; 0 is what stands now. */
final class ComparePage extends Paper {
    private static final int NOW = 0;

    private final transient List<Publication> versions;
    private final transient Map<String, String> titles = new LinkedHashMap<>();
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Div compared = new Div();

    ComparePage(Desk desk, Visit visit, Family family, Assessment assessment) {
        super(desk, visit, family, assessment);
        versions = desk.publications().of(visit.viewer(), id());
        add(back(), new PageHeader("Versions compared"));
        if (versions.isEmpty()) {
            add(new EmptyState("No version is signed off yet", "Sign one off on the page of all answers."));
            return;
        }
        offer(from, "This version", asked("from", versions.getLast().number()));
        offer(to, "With this one", asked("to", NOW));
        add(new Filters("Which versions", from, to), compared);
        compare();
    }

    /** In its place, so that whoever chooses by the keyboard goes on where they were. */
    private void compare() {
        var sections = sections();
        sections.forEach(section -> titles.put(section.key(), section.title()));
        compared.removeAll();
        compared.add(tables(
                answers(from.getValue(), sections), answers(to.getValue(), sections), name(from.getValue()), name(to.getValue())));
    }

    private int asked(String name, int otherwise) {
        return visit.query(name)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= versions.size())
                .orElse(otherwise);
    }

    private void offer(Select<Integer> select, String label, int value) {
        select.setLabel(label);
        select.setItems(IntStream.rangeClosed(NOW, versions.size()).boxed().toList().reversed());
        select.setItemLabelGenerator(this::name);
        select.setValue(value);
        select.addValueChangeListener(event -> {
            var chosen = Map.of("from", String.valueOf(from.getValue()), "to", String.valueOf(to.getValue()));
            visit.remember(family.id() + "/" + AssessmentNavigation.COMPARE, chosen);
            compare();
        });
    }

    private String name(int number) {
        return number == NOW ? "As it stands now" : "Version " + number + ", " + Ages.date(
                versions.get(number - 1).at().atZone(Ages.ZONE).toLocalDate());
    }

    private Map<FieldKey, Answer> answers(int number, List<Section> sections) {
        var answers = number == NOW
                ? sections.stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(block -> block.entries().stream())
                        .flatMap(entry -> entry.answer().stream())
                        .toList()
                : desk.publications().answers(visit.viewer(), id(), number);
        return answers.stream().collect(Collectors.toMap(Answer::field, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    /** What differs is what somebody came for; the rest can be opened. */
    private Component tables(Map<FieldKey, Answer> left, Map<FieldKey, Answer> right, String leftName, String rightName) {
        var fields = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(field -> !left.containsKey(field)).forEach(fields::add);
        var byChange = fields.stream().collect(Collectors.partitioningBy(
                field -> words(left.get(field)).equals(words(right.get(field)))));
        var alike = byChange.get(true);
        var differing = byChange.get(false);
        var whole = new Div();
        whole.add(said(differing.size()));
        if (!differing.isEmpty()) {
            whole.add(table("Answers that differ", differing, List.of(left, right), List.of(leftName, rightName)));
        }
        if (!alike.isEmpty()) {
            var title = alike.size() == 1 ? "1 answer is the same" : alike.size() + " answers are the same";
            whole.add(new Details(title, table(title, alike, List.of(left, right), List.of(leftName, rightName))));
        }
        return whole;
    }

    private static Component said(int differing) {
        var words = new Paragraph(switch (differing) {
            case 0 -> "No answer differs between the two.";
            case 1 -> "One answer differs.";
            default -> differing + " answers differ.";
        });
        words.getElement().setAttribute("role", "status");
        return words;
    }

    private Component table(String title, List<FieldKey> fields, List<Map<FieldKey, Answer>> sides, List<String> names) {
        var table = new PlainTable(title, "Question", names.getFirst(), names.getLast(), "Change").captionUnseen().stacked();
        for (var field : fields) {
            var one = sides.getFirst().get(field);
            var other = sides.getLast().get(field);
            table.row(question(field, other == null ? one : other), text(one), text(other), change(words(one), words(other)));
        }
        return table;
    }

    private Component question(FieldKey field, @Nullable Answer answer) {
        var whom = titles.getOrDefault(field.subject(), field.subject().equals(FieldKey.FAMILY) ? "" : "Somebody who belonged before");
        var asked = new Span(answer == null ? "" : answer.asked());
        return whom.isEmpty() ? asked : new Div(new Span(whom + ": "), asked);
    }

    private static Component change(String one, String other) {
        if (one.equals(other)) {
            return new Span("Same");
        }
        return StatusTag.attention(one.isBlank() ? "New" : other.isBlank() ? "Taken out" : "Changed");
    }

    private static Component text(@Nullable Answer answer) {
        var text = new Paragraph(words(answer).isBlank() ? "Not provided" : words(answer));
        text.addClassName("assessment-text");
        return text;
    }

    private static String words(@Nullable Answer answer) {
        return answer == null ? "" : answer.text();
    }
}
