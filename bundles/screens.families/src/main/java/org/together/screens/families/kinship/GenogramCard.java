package org.together.screens.families.kinship;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.together.core.CouncilTime;
import org.together.core.drawing.Layouts;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.kinship.Tie;
import org.together.screens.families.kinship.RelationshipsPanel.Desk;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;

/** The genogram, what its signs mean, and the outline in which it is changed. */
final class GenogramCard {
    private static final List<String> SIGNS = List.of(
            "A square is a man or boy, a circle a woman or girl, a diamond somebody whose sex is not recorded.",
            "The number inside is the age on the day shown. A filled sign lives with the family, a dashed one elsewhere.",
            "A cross: has died; the number is the age then.",
            "A line between two: a couple; with two strokes through it they have parted; dotted: not known to be a couple.",
            "Children hang from their parents' line; a dashed line: adopted.",
            "A thin dashed curve: a grandparent, foster carer or somebody else who brings a child up.",
            "PR: has parental responsibility for a child of the family.");

    private final Desk desk;
    private final Layouts layouts;

    GenogramCard(Desk desk, Layouts layouts) {
        this.desk = desk;
        this.layouts = layouts;
    }

    Component card() {
        var drawing = new Genogram(desk.kinship(), layouts).shown();
        var card = new Card("Genogram")
                .with(drawing, legend("What the signs mean", SIGNS), file(), new H3("In words"), outline())
                .source("From all agencies' records and what was recorded here, as at " + Ages.date(desk.kinship().asAt()));
        if (desk.mayChange()) {
            var forms = new TieForms(desk);
            card.aside(actions(
                    new Button("Add a relationship", event -> forms.add()), new Button("Record a death", event -> forms.death())));
        }
        return new Looks(card);
    }

    /** Folded away on the page, and whole on paper. */
    static Div legend(String title, List<String> signs) {
        var printed = list(signs);
        printed.addClassName("part-print-only");
        var legend = new Div(new Details(title, list(signs)), printed);
        legend.addClassName("family-legend");
        return legend;
    }

    private static UnorderedList list(List<String> signs) {
        var list = new UnorderedList();
        signs.forEach(sign -> list.add(new ListItem(sign)));
        return list;
    }

    private Component file() {
        return new TakenAway(desk).link("genogram", read -> new Genogram(read, layouts).drawn());
    }

    /** Loads the looks of what is drawn. */
    @StyleSheet("context://ext/org.together.screens.families/families.css")
    static final class Looks extends Div {
        Looks(Component... content) {
            addClassName("family-part");
            add(content);
        }
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("part-page-actions");
        return actions;
    }

    /** Every member, the oldest first, each with every tie: all that the drawing shows, and from whom it is known. */
    private OrderedList outline() {
        var list = new OrderedList();
        list.addClassName("family-outline");
        desk.kinship().family().memberships().stream()
                .map(Membership::person)
                .sorted(Comparator.comparing((Person one) -> one.born().orElse(LocalDate.MAX)).thenComparing(Person::id))
                .forEach(person -> list.add(item(person)));
        return list;
    }

    private ListItem item(Person person) {
        var name = new Span(person.name().full());
        name.addClassName("part-fact-what");
        var about = new Span(" " + desk.people().described(person));
        var item = new ListItem(name, about);
        var ties = desk.kinship().tiesOf(person.id());
        if (ties.isEmpty()) {
            item.add(quiet(". No relationship is known yet."));
            return item;
        }
        var list = new UnorderedList();
        ties.forEach(tie -> list.add(tie(tie, person.id())));
        item.add(list);
        return item;
    }

    private ListItem tie(Tie tie, Id<Person> from) {
        var people = desk.people();
        var item = new ListItem(new Span(people.told(tie, from)), quiet(People.since(tie) + " · " + People.source(tie)
                + (tie.note().isBlank() ? "" : " · " + tie.note())));
        item.addClassName("family-tie");
        if (desk.mayChange() && tie.of().equals(from)) {
            var forms = new TieForms(desk);
            if (tie.isTrueOn(CouncilTime.today())) {
                item.add(small("End", "End: " + people.forenames(from) + ", " + people.told(tie, from), () -> forms.end(tie)));
            }
            tie.id().ifPresent(id -> item.add(small(
                    "Take back", "Take back: " + people.forenames(from) + ", " + people.told(tie, from), () -> forms.takeBack(id))));
        }
        return item;
    }

    static Button small(String label, String spoken, Runnable deed) {
        var button = new Button(label, event -> deed.run());
        button.setAriaLabel(spoken);
        button.addThemeName("small");
        return button;
    }

    static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("part-quiet");
        return span;
    }
}
