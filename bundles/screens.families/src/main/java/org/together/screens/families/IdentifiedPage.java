package org.together.screens.families;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** Which programme, its newest result with its figures, and below it the list; or what to do when there is none. */
final class IdentifiedPage extends Div {
    private final transient Identifications identifications;
    private final transient Access access;
    private final transient Visit visit;
    private final transient BringToFrontDoor bring;
    private final Select<Choice> programme = new Select<>();
    private final Div content = new Div();

    /** A programme that is installed or of which a result is kept. */
    private record Choice(String id, String title, boolean isInstalled) {}

    IdentifiedPage(Identifications identifications, Access access, Visit visit, BringToFrontDoor bring) {
        this.identifications = identifications;
        this.access = access;
        this.visit = visit;
        this.bring = bring;
        var choices = choices();
        programme.setLabel("Programme");
        programme.setItems(choices);
        programme.setItemLabelGenerator(Choice::title);
        programme.addValueChangeListener(event -> show(event.getValue(), event.isFromClient()));
        programme.setVisible(choices.size() > 1);
        var header = new PageHeader("Families identified");
        if (may(Action.WHAT_IF) && !identifications.programmes().isEmpty()) {
            header.actions(new PageLink("Try a what-if", FamiliesNavigation.WHAT_IF));
        }
        add(header, programme, content);
        chosen(choices).ifPresentOrElse(programme::setValue, () -> content.add(nothingInstalled()));
    }

    private List<Choice> choices() {
        var installed = identifications.programmes().stream().map(line -> new Choice(line.id(), line.title(), true)).toList();
        var ids = installed.stream().map(Choice::id).toList();
        var gone = identifications.history(visit.viewer()).stream()
                .filter(kept -> !ids.contains(kept.programme()))
                .map(kept -> new Choice(kept.programme(), kept.title() + " (no longer installed)", false))
                .distinct();
        return java.util.stream.Stream.concat(installed.stream(), gone).toList();
    }

    private Optional<Choice> chosen(List<Choice> choices) {
        var asked = visit.query("programme");
        return choices.stream()
                .filter(choice -> asked.map(choice.id()::equals).orElse(true))
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    private void show(Choice choice, boolean byVisitor) {
        if (byVisitor) {
            visit.remember("", Map.of("programme", choice.id()));
        }
        content.removeAll();
        var newest = identifications.newest(visit.viewer(), choice.id());
        if (choice.isInstalled() && may(Action.IDENTIFY)) {
            content.add(runner(choice, newest));
        }
        newest.ifPresentOrElse(
                result -> content.add(new IdentifiedList(identifications, access, visit, result, offered())),
                () -> content.add(new EmptyState(
                        "No families have been identified for " + choice.title() + " yet",
                        may(Action.IDENTIFY)
                                ? "Load the agencies' feeds, then identify families as at today or another day."
                                : "An analyst identifies families when the agencies' feeds are loaded.")));
    }

    private IdentifyAgain runner(Choice choice, Optional<Identification> newest) {
        var label = newest.map(IdentifiedPage::whenAndByWhom).orElse("");
        return new IdentifyAgain(identifications, visit, choice.id(), label, () -> show(choice, false));
    }

    private static String whenAndByWhom(Identification result) {
        return "As at " + Ages.date(result.asAt()) + ", identified " + Ages.now().ago(result.ran()) + " by " + result.by();
    }

    private EmptyState nothingInstalled() {
        var state = new EmptyState(
                "No programme is installed",
                "A council's programme is an extension. An administrator installs it under Settings, Extensions.");
        if (may(Action.MANAGE_EXTENSIONS)) {
            state.next(new Button("Go to Extensions", event -> visit.go("extensions")));
        }
        return state;
    }

    /** For those who may take a family to the access team. */
    private Optional<BringToFrontDoor> offered() {
        return Optional.of(bring).filter(any -> may(Action.TRIAGE) || may(Action.REFER));
    }

    private boolean may(Action action) {
        return access.may(visit.viewer(), action).isAllowed();
    }
}
