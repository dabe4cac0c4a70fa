package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.together.core.CouncilTime;
import org.together.core.family.Id;
import org.together.core.family.Role;
import org.together.core.frontdoor.KnownPerson;
import org.together.core.frontdoor.PersonReferred;
import org.together.ui.parts.Autosave;
import org.together.ui.parts.DayField;

/** One person of a referral being written, and those in the record who may be them, found while typing. */
final class PersonFields extends FieldSet {
    private final TextField forenames = new TextField("Forenames");
    private final TextField surname = new TextField("Surname");
    private final DayField born = new DayField("Date of birth (optional)");
    private final Select<Role> role = new Select<>();
    private final TextField address = new TextField("Address (optional)");
    private final TextField postcode = new TextField("Postcode (optional)");
    private final UnorderedList found = new UnorderedList();
    private final transient Function<PersonReferred, List<KnownPerson>> search;
    private transient @Nullable KnownPerson known;

    PersonFields(int number, Autosave saved, Function<PersonReferred, List<KnownPerson>> search) {
        super("Person " + number);
        this.search = search;
        role.setLabel("Role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::label);
        role.setValue(number == 1 ? Role.CHILD : Role.PARENT_OR_CARER);
        born.setMax(CouncilTime.today());
        postcode.setWidth("8rem");
        found.addClassName("frontdoor-known");
        found.getElement().setAttribute("aria-live", "polite");
        addClassName("frontdoor-person");
        var fields = new Div(forenames, surname, born, role, address, postcode);
        fields.addClassName("frontdoor-fields");
        add(fields, found);
        var at = "person" + number + ".";
        saved.watch(at + "forenames", forenames)
                .watch(at + "surname", surname)
                .watch(at + "born", born, LocalDate::toString, LocalDate::parse)
                .watch(at + "role", role, Role::name, Role::valueOf)
                .watch(at + "address", address)
                .watch(at + "postcode", postcode);
        List.<HasValue<?, ?>>of(forenames, surname, born, postcode).forEach(field -> field.addValueChangeListener(event -> look()));
        look();
    }

    /** Nothing was written in it. */
    boolean isUnused() {
        return forenames.isEmpty() && surname.isEmpty() && born.isEmpty() && !born.isNoDay();
    }

    /** A date of birth that cannot be read is not taken for one that is not known. */
    boolean hasNoDay() {
        return born.isNoDay();
    }

    PersonReferred person() {
        return new PersonReferred(
                new org.together.core.family.Name(forenames.getValue().strip(), surname.getValue().strip()),
                Optional.ofNullable(born.getValue()),
                role.getValue(),
                address.getValue().strip(),
                postcode.getValue().strip(),
                Optional.ofNullable(known).map(KnownPerson::person).map(id -> Id.of(id.value())));
    }

    Optional<KnownPerson> known() {
        return Optional.ofNullable(known);
    }

    /** The field of this name in a fault, or the surname. */
    Component field(String name) {
        return switch (name) {
            case "forenames" -> forenames;
            case "born" -> born;
            case "postcode" -> postcode;
            case "address" -> address;
            default -> surname;
        };
    }

    void begin() {
        forenames.focus();
    }

    private void look() {
        if (known == null) {
            found.removeAll();
            search.apply(person()).forEach(one -> found.add(item(one, button("This is them", one, this::choose))));
        }
    }

    private static Button button(String deed, KnownPerson one, Consumer<KnownPerson> does) {
        var button = new Button(deed, event -> does.accept(one));
        button.setAriaLabel(deed + ": " + one.name().full());
        return button;
    }

    private static ListItem item(KnownPerson one, Button button) {
        return new ListItem(new Span(WhoItIs.told(one) + " (" + one.reason() + ")"), button);
    }

    private void choose(KnownPerson one) {
        known = one;
        forenames.setValue(one.name().forenames());
        surname.setValue(one.name().surname());
        one.born().ifPresent(born::setValue);
        role.setValue(one.role());
        found.removeAll();
        var undo = button("Not them", one, this::forget);
        found.add(item(one, undo));
        undo.focus();
    }

    private void forget(KnownPerson one) {
        known = null;
        look();
        surname.focus();
    }
}
