package org.together.screens.families;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Kinds;
import org.together.core.family.Person;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.FactLine;
import org.together.ui.parts.Filters;

/** Everything known of the family in date order, newest first, each with its source and age; narrowed by person, agency and kind. */
final class Chronology extends Div {
    private final transient List<Fact> facts;
    private final transient Map<Id<Person>, String> names;
    private final transient Kinds kinds;
    private final transient Ages ages;
    private final ComboBox<String> person = new ComboBox<>("Person");
    private final ComboBox<String> agency = new ComboBox<>("Agency");
    private final ComboBox<String> kind = new ComboBox<>("What");
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();

    Chronology(Family family, Kinds kinds) {
        this.kinds = kinds;
        ages = Ages.asAt(family.asAt());
        facts = family.facts().sorted(Comparator.comparing((Fact fact) -> fact.period().from()).reversed()).toList();
        names = family.members().collect(Collectors.toMap(Person::id, each -> each.name().full(), (one, other) -> one));
        offer(person, facts.stream().map(this::whose).distinct().sorted().toList());
        offer(agency, facts.stream().map(fact -> fact.source().agency()).distinct().sorted().toList());
        offer(kind, facts.stream().map(fact -> kinds.label(fact.kind())).distinct().sorted().toList());
        list.addClassName("part-chronology");
        count.getElement().setAttribute("role", "status");
        add(new H2("Chronology"), new Filters("Filter the chronology", person, agency, kind), count, list);
        show();
    }

    private void offer(ComboBox<String> box, List<String> values) {
        box.setItems(values);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> show());
    }

    private void show() {
        var shown = facts.stream().filter(this::isAskedFor).toList();
        count.setText(shown.size() == facts.size() ? facts.size() + " facts" : shown.size() + " of " + facts.size() + " facts");
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new ListItem(new EmptyState("Nothing is known here", "Facts come with the agencies' feeds and with casework.")));
        }
        shown.forEach(fact -> list.add(new ListItem(new Span(whose(fact)), new FactLine(fact, kinds, ages))));
    }

    private boolean isAskedFor(Fact fact) {
        return answers(person, whose(fact)) && answers(agency, fact.source().agency()) && answers(kind, kinds.label(fact.kind()));
    }

    private static boolean answers(ComboBox<String> filter, String value) {
        return Optional.ofNullable(filter.getValue()).map(value::equals).orElse(true);
    }

    private String whose(Fact fact) {
        return fact.person().map(id -> names.getOrDefault(id, "A member")).orElse("The family");
    }
}
