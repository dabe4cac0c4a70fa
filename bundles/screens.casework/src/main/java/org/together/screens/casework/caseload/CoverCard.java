package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.CouncilTime;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Profile;
import org.together.core.casework.Advocate;
import org.together.core.family.Period;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Confirm;
import org.together.ui.parts.DayField;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.FormDialog;

/** When an advocate is away and who stands in: arranged, ended sooner or taken back, in its place on the page. */
final class CoverCard {
    private final Advocate advocate;
    private final List<Advocate> others;
    private final Advocates advocates;
    private final Visit visit;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div arranged = new Div();
    private final DayField from = new DayField("Away from", CouncilTime.today());
    private final DayField to = new DayField("Until");
    private final ComboBox<Advocate> cover = new ComboBox<>("Who stands in");
    private final TextField why = new TextField("Why, in a word (optional)");

    CoverCard(Profile profile, List<Profile> all, Advocates advocates, Visit visit) {
        this.advocate = profile.advocate();
        this.advocates = advocates;
        this.visit = visit;
        others = all.stream().map(Profile::advocate).filter(one -> !one.equals(advocate)).toList();
        cover.setItems(others);
        cover.setItemLabelGenerator(Advocate::name);
        cover.getElement().setProperty("autoselect", true);
        show();
    }

    Card card() {
        var form = new Div(errors, from, to, cover, why, new Button("Arrange cover", event -> arrange()));
        form.addClassName("part-form");
        return new Card("Cover for an absence").with(arranged, form).wide();
    }

    private void show() {
        var all = advocates.absences(visit.viewer());
        var own = all.stream().filter(one -> one.account().equals(advocate.account())).map(this::line).toList();
        var standing = all.stream()
                .filter(one -> one.cover().equals(advocate.account()))
                .<Component>map(one -> new Paragraph("Stands in for " + name(one.account()) + " " + Ages.period(one.period()) + "."))
                .toList();
        arranged.removeAll();
        arranged.add(own.isEmpty() ? new Paragraph("No absence is arranged.") : Lines.ordered(own));
        standing.forEach(arranged::add);
    }

    private Component line(Absence one) {
        var words = new Paragraph(
                "Away " + Ages.period(one.period()) + ", " + name(one.cover()) + " stands in."
                        + (one.reason().isBlank() ? "" : " " + one.reason()));
        var since = Ages.date(one.period().from());
        return new Div(words, Lines.line(
                named("Back sooner", since, () -> shorten(one)), named("Cancel cover", since, () -> cancel(one))));
    }

    private static Button named(String label, String since, Runnable deed) {
        var button = new Button(label, event -> deed.run());
        button.setAriaLabel(label + ": away since " + since);
        return button;
    }

    private String name(String account) {
        return others.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .map(Advocate::name)
                .orElse("somebody who is no longer an advocate");
    }

    private void arrange() {
        errors.clear();
        if (from.getValue() == null) {
            errors.fault(from, "Choose the first day");
        }
        if (to.getValue() == null) {
            errors.fault(to, "Choose the last day");
        } else if (from.getValue() != null && to.getValue().isBefore(from.getValue())) {
            errors.fault(to, "Choose a last day that is not before the first");
        }
        if (cover.getValue() == null) {
            errors.fault(cover, "Choose who stands in");
        }
        if (errors.show()) {
            return;
        }
        var absence = new Absence(
                advocate.account(), cover.getValue().account(), Period.between(from.getValue(), to.getValue()), why.getValue());
        advocates.away(visit.viewer(), absence).ifPresentOrElse(refusal -> errors.fault(refusal).show(), () -> arranged(absence));
    }

    private void arranged(Absence absence) {
        visit.tell("Cover is arranged: away " + Ages.period(absence.period()) + ", " + name(absence.cover()) + " stands in");
        to.clear();
        cover.clear();
        why.clear();
        show();
    }

    private void shorten(Absence one) {
        var last = new DayField("Last day away", one.period().end().orElseThrow());
        new FormDialog("Back sooner", name(one.cover()) + " stands in " + Ages.period(one.period()) + ".")
                .with(last)
                .needs(last, "Choose the last day")
                .open("Keep", () -> advocates.endSooner(visit.viewer(), one, last.getValue()), () -> {
                    visit.tell("The last day away is " + Ages.date(last.getValue()));
                    show();
                });
    }

    /** What has passed stays as it was. */
    private void cancel(Absence one) {
        var today = CouncilTime.today();
        var from = one.period().from();
        var first = from.isBefore(today) ? today : from;
        var consequence = "From " + Ages.date(first) + " on, " + name(one.cover()) + " does not stand in for " + advocate.name()
                + " with any family.";
        Confirm.ask("Cancel this cover?", consequence).open("Cancel cover", "Keep it", () -> cancelled(one, first.minusDays(1)));
    }

    private void cancelled(Absence one, LocalDate last) {
        Optional<String> refusal = advocates.endSooner(visit.viewer(), one, last);
        visit.tell(refusal.orElse("The cover is cancelled"));
        show();
    }
}
