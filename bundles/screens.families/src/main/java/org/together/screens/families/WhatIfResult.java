package org.together.screens.families;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.together.core.identification.WhatIf;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** What other numbers would change: how many, who enters and who leaves, and why. */
final class WhatIfResult extends Div {

    WhatIfResult(WhatIf result) {
        var heading = new H2("With these numbers");
        var figures = new PlainTable("Families that qualify", "", "Families").captionUnseen();
        figures.row("Asked", number(result.families()));
        figures.row("Qualify now", number(result.now()));
        figures.row("Would qualify", number(result.then()));
        figures.row("Would enter", number(result.entering()));
        figures.row("Would leave", number(result.leaving()));
        var summary = new Paragraph(summary(result));
        summary.getElement().setAttribute("role", "status");
        add(heading, summary, figures);
        list("Would enter", result.entering(), result.enters());
        list("Would leave", result.leaving(), result.leaves());
    }

    private static String summary(WhatIf result) {
        if (result.entering() == 0 && result.leaving() == 0) {
            return "Nobody would enter and nobody would leave.";
        }
        return "%s families would qualify instead of %s: %s enter, %s leave."
                .formatted(number(result.then()), number(result.now()), number(result.entering()), number(result.leaving()));
    }

    private void list(String title, long all, List<WhatIf.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        add(new H2(title));
        if (lines.size() < all) {
            add(new Paragraph("The first " + lines.size() + " of " + number(all) + "."));
        }
        var table = new PlainTable(title, "Family", "Locality", "Why").captionUnseen();
        lines.forEach(line -> table.row(
                new PageLink(line.family().name(), FamiliesNavigation.family(line.family().id(), FamilyViews.WHY)),
                new Span(line.family().locality().orElse("Not known")),
                new Span(line.reason())));
        add(table);
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
