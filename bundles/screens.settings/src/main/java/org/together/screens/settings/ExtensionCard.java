package org.together.screens.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.together.core.extension.Extensions.Change;
import org.together.core.extension.Extensions.Extension;
import org.together.core.extension.Extensions.State;
import org.together.ui.parts.Card;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** One extension: what it is, what it adds, how it does, and what can be done to it. */
final class ExtensionCard extends Div {
    private static final int SHOWN_AT_ONCE = 6;

    ExtensionCard(Extension extension, Consumer<Change> change) {
        var facts = new SummaryList().pair("Id", extension.id()).pair("Version", version(extension));
        if (!extension.adds().isEmpty()) {
            facts.pair("Adds", parts(extension.adds()));
        }
        if (extension.state() != State.AVAILABLE) {
            facts.pair("Troubles", extension.troubles().isEmpty() ? new Span("None") : list(extension.troubles()));
        }
        var buttons = new Div();
        buttons.addClassName("part-page-actions");
        changes(extension).forEach(each -> buttons.add(button(each, extension, change)));
        addClassName("part-stacked");
        add(new Card(extension.title()).aside(tag(extension.state())).with(facts, buttons));
    }

    private static Button button(Change each, Extension extension, Consumer<Change> change) {
        var deed = Words.of(each).deed();
        var button = new Button(deed, event -> change.accept(each));
        button.setAriaLabel(deed + " " + extension.title());
        return button;
    }

    /** What makes sense in its state; whether it is possible is found out by trying. */
    static List<Change> changes(Extension extension) {
        var changes = new ArrayList<Change>();
        switch (extension.state()) {
            case AVAILABLE -> changes.add(Change.INSTALL);
            case RUNNING, TROUBLED -> changes.add(Change.STOP);
            case STOPPED -> changes.add(Change.START);
        }
        if (extension.state() != State.AVAILABLE) {
            if (isNewerAtHand(extension)) {
                changes.add(Change.UPGRADE);
            }
            changes.add(Change.REMOVE);
        }
        return changes;
    }

    private static boolean isNewerAtHand(Extension extension) {
        return !extension.newestVersion().isEmpty() && !extension.newestVersion().equals(extension.version());
    }

    private static String version(Extension extension) {
        if (extension.state() == State.AVAILABLE) {
            return extension.newestVersion();
        }
        return isNewerAtHand(extension) ? extension.version() + " (" + extension.newestVersion() + " is at hand)" : extension.version();
    }

    private static StatusTag tag(State state) {
        return switch (state) {
            case AVAILABLE -> StatusTag.neutral("Available");
            case RUNNING -> StatusTag.good("Running");
            case STOPPED -> StatusTag.attention("Stopped");
            case TROUBLED -> StatusTag.bad("In trouble");
        };
    }

    private static Component parts(List<String> adds) {
        return adds.size() > SHOWN_AT_ONCE ? new Details(adds.size() + " parts", list(adds)) : list(adds);
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("part-plain-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
