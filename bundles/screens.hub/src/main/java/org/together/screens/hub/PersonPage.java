package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.together.core.access.Refused;
import org.together.core.family.Address;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.Candidate;
import org.together.core.identity.Description;
import org.together.core.identity.Identities;
import org.together.core.identity.PersonIdentity;
import org.together.core.identity.Ruling;
import org.together.core.identity.Sought;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Banner;
import org.together.ui.parts.Card;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** A person's records with the reasons, taking some of them away, joining with another person, and everything that was decided. */
final class PersonPage extends Div {
    private static final int MOST_FOUND = 20;

    private final transient Identities identities;
    private final transient PersonIdentity person;
    private final transient Visit visit;
    private final transient Map<Checkbox, Description> boxes = new LinkedHashMap<>();
    private final Div explained = new Div();
    private final Div trouble = new Div();
    private final TextField note = new TextField("Why they are split (kept in the history)");
    private final JoinCard join;
    private final Button explain = new Button("Explain the two chosen", event -> explain());
    private final Button split = new Button("Split the chosen off", event -> askSplit());

    PersonPage(Identities identities, PersonIdentity person, Visit visit) {
        this.identities = identities;
        this.person = person;
        this.visit = visit;
        var count = person.descriptions().size();
        add(new PageHeader(person.descriptions().getLast().name().full())
                .explained(count == 1
                        ? "One record describes this person."
                        : count + " records are held to be this one person. Facts follow their records.")
                .actions(new PageLink("Pairs to review", IdentityNavigation.REVIEW)));
        note.setMaxLength(2000);
        note.setWidthFull();
        add(trouble, records());
        join = new JoinCard(person.descriptions().getLast(), this::find, this::compare);
        add(join, new PersonHistory(person, this::askUndo));
        chosen();
    }

    private Card records() {
        var table = new PlainTable("Records", "Record", "Born", "Numbers", "Address", "Feed", "Seen", "Why they belong").captionUnseen();
        person.descriptions().forEach(says -> table.row(
                box(says),
                new Span(says.born().map(Ages::date).orElse("Not known")),
                new Span(says.identifiers().isEmpty() ? "None" : SideBySide.numbers(says)),
                new Span(SideBySide.place(says)),
                new Span(says.feed()),
                new Span(SideBySide.seen(says)),
                new Span(reason(says))));
        var actions = new Div(explain, split);
        actions.addClassName("part-page-actions");
        explained.getElement().setAttribute("role", "status");
        return new Card("Records").with(table, note, actions, explained).wide();
    }

    private String reason(Description says) {
        var reason = person.reasons().get(says.id());
        return reason == null ? "the only record" : reason.words();
    }

    private Component box(Description says) {
        var box = new Checkbox(says.name().full());
        box.addValueChangeListener(event -> chosen());
        boxes.put(box, says);
        return box;
    }

    static String written(Address address) {
        return address.lines().isBlank() ? address.postcode() : address.lines() + ", " + address.postcode();
    }

    private Set<Description> choice() {
        var chosen = new LinkedHashSet<Description>();
        boxes.forEach((box, says) -> {
            if (box.getValue()) {
                chosen.add(says);
            }
        });
        return chosen;
    }

    private void chosen() {
        var many = choice().size();
        explain.setEnabled(many == 2);
        split.setEnabled(many > 0 && many < person.descriptions().size());
    }

    private void explain() {
        var two = choice().stream().toList();
        explained.removeAll();
        identities.explain(visit.viewer(), two.get(0).id(), two.get(1).id())
                .ifPresentOrElse(
                        why -> explained.add(new H3("These two records"), SideBySide.of(two.get(0), two.get(1)), new WhyAlike(why)),
                        () -> explained.add(Banner.information("These records cannot be compared now.")));
    }

    private void askSplit() {
        var away = choice().stream().map(Description::id).collect(Collectors.toSet());
        Confirm.ask("Split this person in two?",
                        "The chosen records (" + away.size() + ") become a person of their own, with the facts that came from them."
                                + " Families are formed anew. It can be undone.")
                .open("Split", "Leave as it is", () -> change(
                        () -> !identities.split(visit.viewer(), person.person(), away, note.getValue()).isPending(), "Split"));
    }

    private List<Candidate> find(Sought sought) {
        return identities.search(visit.viewer(), sought, MOST_FOUND);
    }

    private void compare(Id<Person> other) {
        var viewer = visit.viewer();
        identities.between(viewer, person.person(), other).ifPresentOrElse(
                pair -> {
                    var effect = new EffectNote(
                            identities, visit, () -> identities.effectOfJoining(viewer, person.person(), other));
                    var compared = new JoinComparison(pair, effect, why -> change(
                            () -> !identities.join(viewer, person.person(), other, why).isPending(), "Joined"));
                    join.show(compared);
                    compared.focus();
                },
                () -> join.show(Banner.information("They cannot be compared any more: look again.")));
    }

    private void askUndo(Ruling ruling) {
        Confirm.ask("Undo this decision?", "What \"" + ruling.what() + "\" changed becomes as the rest of the evidence says.")
                .open("Undo", "Leave it", () -> change(() -> identities.undo(visit.viewer(), ruling.id()), "Undone"));
    }

    /** {@code deed} tells whether people have followed already. */
    private void change(BooleanSupplier deed, String done) {
        visit.background(() -> {
            try {
                var said = done + (deed.getAsBoolean() ? "" : ". People follow when the file that is being loaded is in");
                visit.later(() -> {
                    visit.tell(said);
                    visit.go(IdentityNavigation.person(remaining()));
                });
            } catch (Refused | NoSuchElementException | IllegalArgumentException refused) {
                visit.later(() -> warn(refused.getMessage()));
            }
        });
    }

    /** Whoever the first of these records is now. */
    private Id<Person> remaining() {
        return identities.personOf(visit.viewer(), person.descriptions().getFirst().id()).orElse(person.person());
    }

    private void warn(String why) {
        trouble.removeAll();
        trouble.add(Banner.warning(why));
    }
}
