package org.together.screens.hub;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.Consumer;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Verdict;
import org.together.ui.parts.Card;
import org.together.ui.parts.PageLink;

/** A doubtful pair: how it is held now, the records side by side, why, what another answer would change, and the answers. */
final class PairCard extends Div implements Focusable<PairCard> {
    /** In bits: more than this would not be in doubt for its weight. */
    private static final double PLAIN = 3;
    private static final String NEVER_ALONE = "Weights alone never settle a pair whose dates of birth contradict each other, of which"
            + " nothing but the name agrees, or whose other records speak against it.";

    PairCard(Doubt pair, EffectNote effect, Consumer<Verdict> answer) {
        setTabIndex(-1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "The pair to decide");
        var now = pair.isTogether() ? "Held to be one person now" : "Held to be two people now";
        var card = new Card(now).with(SideBySide.of(pair.one(), pair.other()));
        card.with(new H3("Why it is in doubt"), new WhyAlike(pair.likeness()));
        if (pair.likeness().weight() > PLAIN) {
            card.with(NEVER_ALONE);
        }
        card.with(new H3("What would change"), effect);
        card.with(answers(answer), people(pair));
        add(card);
    }

    void stand() {
        focus();
    }

    private static Div answers(Consumer<Verdict> answer) {
        var same = new Button("Same person", event -> answer.accept(Verdict.SAME));
        var different = new Button("Not the same person", event -> answer.accept(Verdict.DIFFERENT));
        var unsure = new Button("Not sure", event -> answer.accept(Verdict.UNSURE));
        same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(same, different, unsure);
        bar.addClassName("part-page-actions");
        return bar;
    }

    private static Div people(Doubt pair) {
        var links = new Div(link("Identity of the first", pair.one()));
        if (!pair.isTogether()) {
            links.add(link("Identity of the second", pair.other()));
        }
        links.addClassName("part-page-actions");
        return links;
    }

    private static PageLink link(String text, Description says) {
        return new PageLink(text, IdentityNavigation.person(says.person()));
    }

    /** The answer that would change how the pair is held. */
    static Verdict other(Doubt pair) {
        return pair.isTogether() ? Verdict.DIFFERENT : Verdict.SAME;
    }
}
