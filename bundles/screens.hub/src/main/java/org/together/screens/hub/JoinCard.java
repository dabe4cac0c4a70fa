package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Likeness;
import org.together.core.identity.Sought;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.DayField;
import org.together.ui.parts.Filters;
import org.together.ui.parts.PlainTable;

/** Looks for the other person by what is known of them, and opens the comparison with whoever is chosen. */
final class JoinCard extends Composite<Card> {
    /** What linkage says of all fields together is nothing that agrees. */
    private static final String WHOLE = "records as a whole";

    private final TextField forenames = new TextField("Forenames");
    private final TextField surname = new TextField("Surname");
    private final DatePicker born = new DayField("Date of birth");
    private final TextField postcode = new TextField("Postcode");
    private final Button search = new Button("Find", event -> look());
    private final Paragraph count = new Paragraph();
    private final PlainTable table = new PlainTable(
            "People who may be meant", "Name", "Born", "Address", "Records", "What agrees", "Compare").captionUnseen();
    private final Div comparison = new Div();
    private final transient Id<Person> person;
    private final transient Function<Sought, List<Candidate>> find;
    private final transient Consumer<Id<Person>> compare;

    /** {@code find} is asked off no other thread; {@code compare} opens the comparison in {@link #comparison}. */
    JoinCard(Description says, Function<Sought, List<Candidate>> find, Consumer<Id<Person>> compare) {
        person = says.person();
        this.find = find;
        this.compare = compare;
        forenames.setValue(says.name().forenames());
        surname.setValue(says.name().surname());
        says.born().ifPresent(born::setValue);
        born.setMax(CouncilTime.today());
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        List.of(forenames, surname, postcode).forEach(field -> field.addKeyPressListener(Key.ENTER, event -> look()));
        count.getElement().setAttribute("role", "status");
        table.setVisible(false);
        getContent().with(
                new Paragraph("Look for the same person under other records. Slips, nicknames and swapped days are allowed for; what you"
                        + " do not know stays empty."),
                new Filters("Find the other person", forenames, surname, born, postcode, search),
                count,
                table,
                comparison);
    }

    @Override
    protected Card initContent() {
        return new Card("Join with another person").wide();
    }

    private void look() {
        var sought = new Sought(
                forenames.getValue().strip(),
                surname.getValue().strip(),
                Optional.ofNullable(born.getValue()),
                postcode.getValue().strip());
        comparison.removeAll();
        table.clear();
        if (sought.isNothing()) {
            count.setText("Write at least one thing that you know of them.");
            table.setVisible(false);
            return;
        }
        var others = find.apply(sought).stream().filter(one -> !one.description().person().equals(person)).toList();
        others.forEach(this::line);
        table.setVisible(!others.isEmpty());
        count.setText(others.isEmpty()
                ? "Nobody else answers to this."
                : others.size() == 1 ? "One person may be meant." : others.size() + " people may be meant, the likeliest first.");
    }

    private void line(Candidate one) {
        var says = one.description();
        var button = new Button("Compare", event -> compare.accept(says.person()));
        button.setAriaLabel("Compare with " + says.name().full() + ", born " + born(says));
        table.row(
                new Span(says.name().full()),
                new Span(born(says)),
                new Span(SideBySide.place(says)),
                new Span(String.valueOf(one.descriptions())),
                new Span(agreeing(one.likeness())),
                button);
    }

    /** What differs is seen in the comparison. */
    private static String agreeing(Likeness likeness) {
        var all = likeness.aspects().stream()
                .filter(one -> one.weight() > 0 && !one.field().equals(WHOLE))
                .map(Likeness.Aspect::words)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "Little" : all;
    }

    private static String born(Description says) {
        return says.born().map(Ages::date).orElse("not known");
    }

    void show(Component compared) {
        comparison.removeAll();
        comparison.add(compared);
    }
}
