package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Profile.Told;
import org.together.ui.Visit;
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
    private final Paragraph carried = new Paragraph();

    ProfilePage(Profile profile, List<Profile> all, Advocates advocates, Visit visit) {
        this.profile = profile;
        this.advocates = advocates;
        this.visit = visit;
        fields();
        var save = new Button("Save profile", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var told = new Div(phone, localities, skills, capacity, save);
        told.addClassName("part-form");
        carried.addClassName("part-page-lead");
        carries(profile.told().capacity());
        add(
                new PageHeader(profile.advocate().name())
                        .with(carried, new PageLink("All advocates", CaseloadNavigation.ADVOCATES)),
                errors,
                told,
                new CoverCard(profile, all, advocates, visit).card());
    }

    private void carries(int capacity) {
        carried.setText(profile.families() + " families, weight " + profile.weight() + " of " + capacity);
    }

    private void fields() {
        phone.setValue(profile.told().phone());
        localities.setValue(String.join(", ", profile.told().localities()));
        localities.setHelperText("With a comma between them, as the record calls them");
        skills.setValue(String.join(", ", profile.told().skills()));
        skills.setHelperText("With a comma between them: “Speaks Polish, Signs BSL, Teenagers”");
        capacity.setValue(profile.told().capacity());
        capacity.setMin(0);
        capacity.setHelperText("An ordinary family weighs one");
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
                .ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> saved(told));
    }

    private static Set<String> words(TextField field) {
        return Arrays.stream(field.getValue().split(",")).map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private void saved(Told told) {
        carries(told.capacity());
        visit.tell("Saved");
    }
}
