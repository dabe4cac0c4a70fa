package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.criteria.Headline;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Urgency;
import org.together.ui.parts.Autosave;

/** What concerns the referrer, what they want, on what basis, and what is not safe. */
final class ConcernFields extends Div {
    private final TextArea concerns = new TextArea("In your words: what is happening, and what it means for the children");
    private final CheckboxGroup<Headline> problems = new CheckboxGroup<>("Which of these (optional)");
    private final TextArea wanted = new TextArea("What you would like to happen (optional)");
    private final RadioButtonGroup<Urgency> urgency = new RadioButtonGroup<>("How soon must somebody look");
    private final RadioButtonGroup<Consent> consent = new RadioButtonGroup<>("Does the family agree to this referral");
    private final TextField basis = new TextField("On what basis you share this without their agreement");
    private final CheckboxGroup<SafetyFlag> safety = new CheckboxGroup<>("Before anybody makes contact (optional)");
    private final TextField note = new TextField("How to make contact safely (optional)");

    ConcernFields(List<Headline> headlines, Autosave saved) {
        make(headlines);
        add(concerns, problems, wanted, urgency, new H2("Agreement and safety"), consent, basis, safety, note);
        saved.watch("concerns", concerns)
                .watch("problems", problems, ConcernFields::ids, read(headlines, Headline::id))
                .watch("wanted", wanted)
                .watch("urgency", urgency, Urgency::name, Urgency::valueOf)
                .watch("consent", consent, Consent::name, Consent::valueOf)
                .watch("basis", basis)
                .watch("safety", safety, flags -> flags.stream().map(Enum::name).collect(Collectors.joining(",")),
                        read(List.of(SafetyFlag.values()), SafetyFlag::name))
                .watch("note", note);
    }

    private void make(List<Headline> headlines) {
        Stream.of(concerns, wanted).forEach(area -> {
            area.setWidthFull();
            area.setMaxLength(8000);
        });
        concerns.setMinHeight("8rem");
        problems.setItems(headlines);
        problems.setItemLabelGenerator(Headline::title);
        problems.setVisible(!headlines.isEmpty());
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(Urgency::label);
        urgency.setValue(Urgency.ROUTINE);
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(Consent::label);
        consent.addValueChangeListener(event -> basis.setVisible(event.getValue() != null && event.getValue() != Consent.GIVEN));
        basis.setWidthFull();
        basis.setVisible(false);
        safety.setItems(SafetyFlag.values());
        safety.setItemLabelGenerator(SafetyFlag::label);
        note.setWidthFull();
    }

    private static String ids(Set<Headline> chosen) {
        return chosen.stream().map(Headline::id).collect(Collectors.joining(","));
    }

    private static <T> Function<String, Set<T>> read(List<T> all, Function<T, String> name) {
        return written -> {
            var names = Set.of(written.split(","));
            return all.stream().filter(one -> names.contains(name.apply(one))).collect(Collectors.toSet());
        };
    }

    /** Nobody's agreement is taken as given. */
    Optional<Fault> unsaid() {
        return consent.isEmpty() ? Optional.of(new Fault("consent", "Say whether the family agrees")) : Optional.empty();
    }

    String words() {
        return concerns.getValue();
    }

    ReferralForm on(ReferralForm form) {
        return form.problems(problems.getValue().stream().map(Headline::id).collect(Collectors.toSet()))
                .wanting(wanted.getValue(), urgency.getValue())
                .sharedBy(consent.getOptionalValue().orElse(Consent.NOT_ASKED), basis.isVisible() ? basis.getValue() : "")
                .minding(safety.getValue(), note.getValue());
    }

    Component field(String fault) {
        return switch (fault) {
            case "consent" -> consent;
            case "lawfulBasis" -> basis;
            case "safetyNote" -> note;
            case "wanted" -> wanted;
            case "problems" -> problems;
            default -> concerns;
        };
    }
}
