package org.together.screens.casework.agreement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.CouncilTime;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Goals;
import org.together.core.agreement.Promise;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.parts.DayField;
import org.together.ui.parts.FormDialog;
/** An action, a service's promise or an expectation: who, what, by when, and why it matters. */
final class PromiseForm {
    private final Desk desk;
    private final Agreement agreement;
    private final Promise.Kind kind;
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final TextArea words = Fields.words("What will be done", "");
    private final TextArea why;
    private final Checkbox practical = new Checkbox("This is practical, hands-on help");
    private final DatePicker due;
    private final Select<Goal> goal = new Select<>();
    private final List<Owner> owners = new ArrayList<>();
    private Id<Promise> id = Id.next();
    private long edition;

    /** Somebody who can be chosen, and how they are called. */
    private record Owner(Promise.Owner owner, String label) {
        static Owner service(String name) {
            return new Owner(Promise.Owner.service(name), name);
        }

        static Owner member(Person person) {
            return new Owner(Promise.Owner.member(person.id()), Desk.called(person));
        }
    }

    PromiseForm(Desk desk, Agreement agreement, Promise.Kind kind) {
        this.desk = desk;
        this.agreement = agreement;
        this.kind = kind;
        why = Fields.words(kind == Promise.Kind.EXPECTATION ? "Why it matters" : "Why it matters (optional)", "");
        due = new DayField(kind == Promise.Kind.ACTION ? "By" : "By (optional)");
        offerOwners();
        due.setClearButtonVisible(true);
        goal.setLabel("Towards the goal (optional)");
        goal.setItems(agreement.goals());
        goal.setEmptySelectionAllowed(true);
        goal.setItemLabelGenerator(one -> one == null ? "No goal in particular" : desk.called(one.person()) + ": " + one.aim().words());
        goal.setWidthFull();
        practical.setVisible(kind != Promise.Kind.EXPECTATION);
        if (kind == Promise.Kind.ACTION) {
            due.setValue(CouncilTime.today().plusWeeks(2));
        }
    }

    private void offerOwners() {
        var members = Stream.concat(
                Stream.of(new Owner(Promise.Owner.WHOLE_FAMILY, Desk.WHOLE_FAMILY)), desk.members().stream().map(Owner::member));
        var services = Stream.concat(desk.agencies(agreement).stream(), desk.agencies().stream()).distinct().map(Owner::service);
        owners.addAll(switch (kind) {
            case ACTION -> Stream.concat(members, services).toList();
            case SERVICE_PROMISE -> services.toList();
            case EXPECTATION -> members.toList();
        });
        owner.setLabel(kind == Promise.Kind.SERVICE_PROMISE ? "Service" : "Who");
        owner.setItems(owners);
        owner.setItemLabelGenerator(Owner::label);
        owner.setWidthFull();
        owner.setAllowCustomValue(kind != Promise.Kind.EXPECTATION);
        owner.addCustomValueSetListener(event -> choose(Owner.service(event.getDetail().strip())));
        if (kind == Promise.Kind.SERVICE_PROMISE) {
            owner.setHelperText("Those with a part in the agreement come first. For another, write its name.");
        } else {
            owners.stream().findFirst().ifPresent(owner::setValue);
        }
    }

    private void choose(Owner one) {
        if (!owners.contains(one)) {
            owners.add(one);
            owner.setItems(owners);
        }
        owner.setValue(one);
    }

    PromiseForm towards(Goal one) {
        goal.setValue(one);
        return this;
    }

    PromiseForm changing(Promise promise) {
        id = promise.id();
        edition = promise.edition();
        var is = promise.owner();
        choose(new Owner(is, is.isService() ? is.service() : desk.called(is.person())));
        words.setValue(promise.wording().words());
        why.setValue(promise.wording().why());
        practical.setValue(promise.wording().practical());
        due.setValue(promise.due().orElse(null));
        promise.goal().flatMap(this::find).ifPresent(goal::setValue);
        return this;
    }

    private Optional<Goal> find(Id<Goal> wanted) {
        return agreement.goals().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    void open() {
        var title = (edition == 0 ? "Add: " : "Change: ") + kind.label().toLowerCase(java.util.Locale.UK);
        new FormDialog(title, "Agree on it with whoever will do it.")
                .with(owner, words, why, practical, due, goal)
                .saving(desk.autosave("promise." + kind.name(), edition == 0 ? agreement.head().id() : id, edition)
                        .watch("words", words)
                        .watch("why", why))
                .needs(owner, kind == Promise.Kind.SERVICE_PROMISE ? "Say which service promises it" : "Say who")
                .needs(words, "Write what will be done")
                .needs(why, () -> kind == Promise.Kind.EXPECTATION, "Say why it matters")
                .needs(due, () -> kind == Promise.Kind.ACTION, "Say by which day it will be done")
                .open("Keep", this::keep, () -> desk.kept("Kept"));
    }

    private Optional<String> keep() {
        var wording = new Promise.Wording(words.getValue(), why.getValue(), practical.getValue());
        var towards = Optional.ofNullable(goal.getValue()).map(Goal::id);
        var by = Optional.ofNullable(due.getValue());
        var draft = new Goals.PromiseDraft(id, kind, towards, owner.getValue().owner(), wording, by, edition);
        return desk.services().goals().keep(desk.viewer(), agreement.head().id(), draft);
    }
}
