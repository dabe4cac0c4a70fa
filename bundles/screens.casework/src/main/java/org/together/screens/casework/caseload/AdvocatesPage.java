package org.together.screens.casework.caseload;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.together.core.caseload.Profile;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** Everybody who can be an advocate. */
final class AdvocatesPage extends Div {

    AdvocatesPage(List<Profile> all) {
        add(new PageHeader("Advocates").explained("Where they work, what they can, and how much they carry."));
        if (all.isEmpty()) {
            add(new EmptyState("Nobody is an advocate yet", "An administrator gives the role of family advocate to an account."));
            return;
        }
        var table = new PlainTable("Advocates", "Advocate", "Agency", "Localities", "Skills", "Weight", "Away").captionUnseen();
        all.forEach(one -> table.row(
                new PageLink(one.advocate().name(), CaseloadNavigation.ADVOCATES + "/" + one.advocate().account()),
                new Span(one.advocate().agency()),
                new Span(String.join(", ", one.told().localities())),
                new Span(String.join(", ", one.told().skills())),
                new Span(one.weight() + " of " + one.told().capacity() + ", " + one.families() + " families"),
                new Span(one.away().map(absence -> Ages.period(absence.period())).orElse(""))));
        add(table);
    }
}
