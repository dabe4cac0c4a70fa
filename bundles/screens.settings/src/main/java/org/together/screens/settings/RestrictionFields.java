package org.together.screens.settings;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.access.Colleagues.Colleague;
import org.together.core.access.Restrictions.Ground;
import org.together.core.access.Restrictions.Grounds;
import org.together.core.access.Restrictions.Kept;
import org.together.core.access.Restrictions.Level;
import org.together.core.access.Restrictions.Restricted;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;

/** Which family, how closely, who may see it, why, and until when. */
final class RestrictionFields extends Div {
    private final TextField family = new TextField("Family");
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>("How closely");
    private final MultiSelectComboBox<Colleague> named = new MultiSelectComboBox<>("Who may see it");
    private final TextField contact = new TextField("Whom others may contact");
    private final Select<Ground> ground = new Select<>();
    private final TextField words = new TextField("Why, in a line");
    private final DatePicker review = new DayField("Review by");

    RestrictionFields(NamedPeople people) {
        family.setHelperText("Paste the address of the family's page, or the 13 letters and digits at its end.");
        level.setItems(Level.values());
        level.setItemLabelGenerator(RestrictionFields::label);
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setValue(Level.NAMED);
        named.setItems(people.colleagues());
        named.setItemLabelGenerator(NamedPeople::label);
        named.setWidthFull();
        contact.setHelperText("A post or a telephone number, never the name of a member of the family.");
        ground.setLabel("For");
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(Ground::label);
        words.setHelperText("Without names: it stands in the list of restricted families.");
        review.setHelperText("Within a year. Somebody then looks whether it must still be.");
        review.setValue(CouncilTime.today().plusMonths(6));
        addClassName("part-form");
        add(family, level, named, contact, ground, words, review);
    }

    private static String label(Level level) {
        return level == Level.SEALED
                ? "Sealed: for others there is no such family"
                : "Named people only: others read that it is restricted and whom to contact";
    }

    void fill(Kept kept, NamedPeople people) {
        family.setValue(kept.restricted().family().toString());
        family.setReadOnly(true);
        family.setHelperText("");
        level.setValue(kept.restricted().level());
        named.setValue(people.of(kept.restricted().named()));
        contact.setValue(kept.restricted().contact());
        ground.setValue(kept.grounds().ground());
        words.setValue(kept.grounds().words());
        review.setValue(kept.grounds().review());
    }

    /** What is missing is marked; the rest the service says. */
    void check(ErrorSummary errors) {
        if (id().isEmpty()) {
            errors.fault(family, "Enter the address or reference of a family");
        }
        if (named.isEmpty()) {
            errors.fault(named, "Name at least one person who may see the family");
        }
        if (ground.isEmpty()) {
            errors.fault(ground, "Choose what it is for");
        }
        if (words.getValue().isBlank()) {
            errors.fault(words, "Say why, in a line");
        }
        if (review.isEmpty()) {
            errors.fault(review, "Enter a day of review");
        }
    }

    /** Of a reference, or of an address that ends with one or with one of the family's tabs. */
    private Optional<Id<Family>> id() {
        var written = family.getValue().strip().replaceFirst(".*/family/", "").replaceFirst("[/?#].*", "");
        return Id.parse(written);
    }

    Restricted restricted() {
        var accounts = named.getValue().stream().map(Colleague::account).collect(Collectors.toSet());
        return new Restricted(id().orElseThrow(), level.getValue(), accounts, contact.getValue().strip());
    }

    Grounds grounds() {
        return new Grounds(ground.getValue(), words.getValue().strip(), review.getValue());
    }
}
