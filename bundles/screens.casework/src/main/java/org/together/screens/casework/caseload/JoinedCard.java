package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.caseload.JoinedFamilies;
import org.together.core.caseload.JoinedFamilies.Joined;
import org.together.core.casework.Advocate;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.WayBack;

/** Families worked with that became one, or are two again: what happened, what to do, and for managers who goes on. */
final class JoinedCard {
    private static final String GOES_ON = " goes on";

    private final JoinedFamilies joined;
    private final Visit visit;
    private final boolean isDeciding;
    private final String address;

    private JoinedCard(JoinedFamilies joined, Visit visit, boolean isDeciding, String address) {
        this.joined = joined;
        this.visit = visit;
        this.isDeciding = isDeciding;
        this.address = address;
    }

    /** Puts it under the header of the page at this address, when there is anything to settle. */
    static <P extends Div> P on(P page, JoinedFamilies joined, Visit visit, Place place) {
        var waiting = joined.unsettled(visit.viewer());
        if (!waiting.isEmpty()) {
            var card = new JoinedCard(joined, visit, place.isDeciding(), place.address());
            page.addComponentAtIndex(1, new Card("Families that became one, or are two again")
                    .aside(StatusTag.attention("" + waiting.size()))
                    .with(Lines.ordered(waiting.stream().map(card::line).toList())));
        }
        return page;
    }

    /** On which page, and whether whoever looks says who goes on. */
    record Place(String address, boolean isDeciding) {}

    private Component line(Joined one) {
        var line = new Div(new PageLink(one.name(), CaseloadNavigation.family(one.family())), new Paragraph(happened(one)));
        line.add(new Paragraph(toDo(one)));
        if (isDeciding) {
            line.add(Lines.line(buttons(one)));
        }
        return line;
    }

    private static String happened(Joined one) {
        var day = Ages.date(one.since());
        return one.isApart()
                ? "This family and the " + one.was() + " are two again since " + day + ". Each has the work that it had before."
                : "The " + one.was() + " became part of this family on " + day + ". One case goes on; the other is closed, and"
                        + " its visits, assessment, agreement and appointments stand with this family.";
    }

    private String toDo(Joined one) {
        if (one.isApart()) {
            return "Look whether appointments and next steps are with the right family.";
        }
        var bring = " If the closed case has an agreement, bring what still holds into the one that goes on.";
        if (one.advocates().size() < 2) {
            return "Look whether one advocate is right for the whole family." + bring;
        }
        var both = one.advocates().stream().map(Advocate::name).collect(Collectors.joining(" and "));
        var until = one.until().map(day -> " until " + Ages.date(day)).orElse("");
        return both + " both work with the family" + until + ". " + (isDeciding ? "Say who goes on." : "Your manager says who goes on.")
                + bring;
    }

    private Component[] buttons(Joined one) {
        return one.isApart() || one.advocates().size() < 2
                ? new Component[] {button(one, "Seen", Optional.empty())}
                : one.advocates().stream()
                        .map(each -> button(one, each.name() + GOES_ON, Optional.of(each.account())))
                        .toArray(Component[]::new);
    }

    private Button button(Joined one, String words, Optional<String> account) {
        var button = new Button(words, event -> {
            WayBack.remember();
            var done = account.isEmpty() ? "Settled: " + one.name() : words + " as the advocate of the " + one.name();
            visit.tell(joined.settle(visit.viewer(), one.id(), account).orElse(done));
            visit.go(address);
            WayBack.take();
        });
        button.setAriaLabel(words + ": " + one.name());
        return button;
    }
}
