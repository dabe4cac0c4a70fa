package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Profile.Told;
import org.together.core.casework.Advocate;
import org.together.core.family.Period;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** One advocate: what managers say of them, and when somebody else stands in. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class ProfilePage extends Div {
    private final transient Profile profile;
    private final transient Advocates advocates;
    private final transient Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField phone = new TextField("Telephone");
    private final TextField localities = new TextField("Localities");
    private final TextField skills = new TextField("Skills");
    private final IntegerField capacity = new IntegerField("Weight they can carry in a week");
    private final DatePicker from = new DayField("Away from");
    private final DatePicker to = new DayField("Until");
    private final ComboBox<Profile> cover = new ComboBox<>("Who stands in");
    private final TextField why = new TextField("Why, in a word");

    ProfilePage(Profile profile, List<Profile> all, Advocates advocates, Visit visit) {
        this.profile = profile;
        this.advocates = advocates;
        this.visit = visit;
        fields(all);
        var save = new Button("Save profile", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var told = new Div(phone, localities, skills, capacity, save);
        var arrange = new Button("Arrange cover", event -> arrange());
        var away = new Div(new H2("Cover for an absence"), arranged(all), from, to, cover, why, arrange);
        told.addClassName("part-form");
        away.addClassNames("part-form", "caseload-apart");
        add(
                new PageHeader(profile.advocate().name())
                        .explained(profile.families() + " families, weight " + profile.weight() + " of " + profile.told().capacity())
                        .with(new PageLink("All advocates", CaseloadNavigation.ADVOCATES)),
                errors,
                told,
                away);
    }

    private void fields(List<Profile> all) {
        phone.setValue(profile.told().phone());
        localities.setValue(String.join(", ", profile.told().localities()));
        localities.setHelperText("With a comma between them, as the record calls them");
        skills.setValue(String.join(", ", profile.told().skills()));
        skills.setHelperText("With a comma between them: “Speaks Polish, Signs BSL, Teenagers”");
        capacity.setValue(profile.told().capacity());
        capacity.setMin(0);
        capacity.setHelperText("An ordinary family weighs one");
        from.setValue(CouncilTime.today());
        cover.setItems(all.stream().filter(one -> !one.advocate().equals(profile.advocate())).toList());
        cover.setItemLabelGenerator(one -> one.advocate().name());
    }

    private Paragraph arranged(List<Profile> all) {
        return new Paragraph(profile.away()
                .map(one -> "Arranged: away " + Ages.period(one.period()) + ", covered by " + name(one.cover(), all) + ".")
                .orElse("No absence is arranged."));
    }

    private static String name(String account, List<Profile> all) {
        return all.stream()
                .map(Profile::advocate)
                .filter(advocate -> advocate.account().equals(account))
                .findFirst()
                .map(Advocate::name)
                .orElse("somebody who is no longer an advocate");
    }

    private void save() {
        errors.clear();
        if (capacity.getValue() == null) {
            errors.fault(capacity, "Enter a number");
        }
        if (errors.show()) {
            return;
        }
        var told = new Told(phone.getValue(), words(skills), words(localities), capacity.getValue());
        advocates.keep(visit.viewer(), profile.advocate().account(), told)
                .ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> leave("Saved"));
    }

    private static Set<String> words(TextField field) {
        return Arrays.stream(field.getValue().split(",")).map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private void arrange() {
        errors.clear();
        if (from.getValue() == null) {
            errors.fault(from, "Choose the first day");
        }
        if (to.getValue() == null) {
            errors.fault(to, "Choose the last day");
        }
        if (cover.getValue() == null) {
            errors.fault(cover, "Choose who stands in");
        }
        if (errors.show()) {
            return;
        }
        var account = cover.getValue().advocate().account();
        var period = Period.between(from.getValue(), to.getValue());
        advocates.away(visit.viewer(), new Absence(profile.advocate().account(), account, period, why.getValue()))
                .ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> leave("Cover is arranged"));
    }

    private void leave(String said) {
        visit.tell(said);
        visit.go(CaseloadNavigation.ADVOCATES + "/" + profile.advocate().account());
    }
}
