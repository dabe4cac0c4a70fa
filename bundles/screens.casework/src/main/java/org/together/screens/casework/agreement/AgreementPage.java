package org.together.screens.casework.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.together.core.agreement.Agreement;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SubNavigation;

/** One part of the agreement at a time; which one stands in the address. */
final class AgreementPage extends Div {
    private static final String GOALS = "goals";
    private static final Map<String, String> PARTS = parts();

    private final transient Desk desk;

    AgreementPage(Services services, Family family, Visit visit) {
        desk = new Desk(services, family, visit, this::show);
        show();
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(GOALS, "Goals");
        parts.put("promises", "Who does what");
        parts.put("signing", "Words and signatures");
        parts.put("consents", "Consents");
        parts.put("engagement", "Working together");
        parts.put("earlier", "Earlier agreements");
        return parts;
    }

    private void show() {
        removeAll();
        var asked = desk.visit().rest().size() > 2 ? desk.visit().rest().get(2) : GOALS;
        var part = PARTS.containsKey(asked) ? asked : GOALS;
        var navigation = new SubNavigation("This agreement");
        PARTS.forEach((id, title) -> navigation.view(title, desk.address(id), id.equals(part)));
        add(new H2("Families together agreement"), navigation, part(part));
    }

    private Component part(String part) {
        return switch (part) {
            case "consents" -> new ConsentsPart(desk);
            case "engagement" -> new EngagementPart(desk);
            case "earlier" -> new EarlierPart(desk);
            default -> ofAgreement(part);
        };
    }

    private Component ofAgreement(String part) {
        var current = desk.services().agreements().current(desk.viewer(), desk.id());
        return current.<Component>map(agreement -> new Div(standing(agreement), part(part, agreement))).orElseGet(this::none);
    }

    private Component part(String part, Agreement agreement) {
        return switch (part) {
            case "promises" -> new PromisesPart(desk, agreement);
            case "signing" -> new SigningPart(desk, agreement);
            default -> new GoalsPart(desk, agreement);
        };
    }

    private Component standing(Agreement agreement) {
        var line = new Paragraph();
        line.add(signed(agreement), new Span(" "));
        agreement.head().reviewOn().ifPresent(day -> {
            var isLate = day.isBefore(desk.family().asAt());
            line.add(isLate ? StatusTag.attention("Review overdue") : StatusTag.neutral("Review"), new Span(" "), Ages.now().shown(day));
        });
        line.addClassName("case-standing");
        return line;
    }

    private static StatusTag signed(Agreement agreement) {
        if (agreement.versions().isEmpty()) {
            return StatusTag.busy("Being written, nothing offered yet");
        }
        var newest = agreement.versions().getLast();
        return newest.isSigned()
                ? StatusTag.good("Version " + newest.number() + " signed")
                : StatusTag.attention("Version " + newest.number() + " waits to be signed");
    }

    private Component none() {
        var nothing = new EmptyState(
                "There is no agreement with this family now",
                "An agreement says what the family wants to change, who does what, and what each service promises.");
        if (desk.mayChange()) {
            nothing.next(new Button("Begin an agreement", event -> new BeginForm(desk).open()));
        }
        return nothing;
    }
}
