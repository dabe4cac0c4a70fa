package org.together.screens.frontdoor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.KnownPerson;
import org.together.core.frontdoor.Referral;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;

/** Which family in the record it is about: families in which somebody is called as written, to be chosen or turned down. */
final class WhoItIs {
    private static final int MOST = 6;

    private final Counter counter;
    private final Visit visit;
    private final Referral referral;

    WhoItIs(Counter counter, Visit visit, Referral referral) {
        this.counter = counter;
        this.visit = visit;
        this.referral = referral;
    }

    Card wide() {
        var card = new Card("Is it this family?");
        referral.about().ifPresent(about -> card.with(
                new Paragraph("Thought to be about " + about.name() + ". " + about.reason()),
                new Button("It is not this family", event -> link(Optional.empty()))));
        var others = others();
        if (others.isEmpty()) {
            var nobody = referral.about().isPresent() ? "Nobody else in the record is called so." : "Nobody in the record is called so.";
            return card.with(nobody).wide();
        }
        var list = new UnorderedList();
        list.addClassName("frontdoor-routes");
        others.values().forEach(known -> list.add(item(known)));
        return card.with(list).wide();
    }

    private LinkedHashMap<Id<Family>, KnownPerson> others() {
        var others = new LinkedHashMap<Id<Family>, KnownPerson>();
        referral.said().people().stream()
                .flatMap(person -> counter.referrals().known(visit.viewer(), person, MOST).stream())
                .filter(known -> referral.family().filter(known.family()::equals).isEmpty())
                .limit(MOST)
                .forEach(known -> others.putIfAbsent(known.family(), known));
        return others;
    }

    private ListItem item(KnownPerson known) {
        var choose = new Button("It is this family", event -> link(Optional.of(known.family())));
        choose.setAriaLabel("It is this family: " + known.familyName());
        return new ListItem(new Div(new Span(told(known)), Lines.quiet(Lines.within(known.reason()))), choose);
    }

    /** {@code Jago Pascoe, born 3 May 2017, of Pascoe, Camborne}. */
    static String told(KnownPerson known) {
        return known.name().full() + known.born().map(day -> ", born " + Ages.date(day)).orElse("") + ", of " + known.familyName()
                + known.locality().map(place -> ", " + place).orElse("");
    }

    private void link(Optional<Id<Family>> family) {
        visit.tell(counter.referrals().link(visit.viewer(), referral.id(), family).orElse("Noted"));
        visit.go(FrontDoorNavigation.referral(referral.id()));
    }
}
