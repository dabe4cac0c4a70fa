package org.together.council.cornwall.screens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;
import org.together.core.identification.Query;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;

/** The rule in words, the families that meet it, and each problem and barrier with its number of families. */
final class EligibilityPage extends Div {
    private static final String PROGRAMME = "cornwall.together-for-families";

    private final transient Identifications identifications;
    private final transient Visit visit;

    EligibilityPage(Identifications identifications, int target, Visit visit) {
        this.identifications = identifications;
        this.visit = visit;
        add(new PageHeader("Cornwall: eligibility").explained("Together for Families in Cornwall"));
        identifications.programmes().stream().filter(line -> line.id().equals(PROGRAMME)).findFirst().ifPresent(line -> add(rule(line)));
        identifications
                .newest(PROGRAMME)
                .ifPresentOrElse(result -> add(figures(result, target)), () -> add(new EmptyState(
                                "No families have been identified yet", "Load the agencies' feeds, then identify families.")
                        .next(new PageLink("Families identified", "identified"))));
    }

    private static Card rule(ProgrammeLine line) {
        var numbers = new PlainTable("Numbers in force", "Rule", "Number").captionUnseen();
        line.numbers().stream()
                .filter(number -> number.key().startsWith(PROGRAMME))
                .forEach(number -> numbers.row(number.parameter().label(), number.parameter().value() + " " + number.parameter().unit()));
        var problems = new OrderedList();
        line.headlines().forEach(headline -> problems.add(new ListItem(headline.title())));
        return new Card("Who qualifies")
                .with("A household with dependent children that has at least the number of problems below, out of these."
                        + " Professionals may nominate.")
                .with(problems, numbers)
                .wide();
    }

    private Cards figures(Identification result, int target) {
        return new Cards(
                progress(result, target),
                counts(result, "Families by problem", true),
                counts(result, "Families by local barrier", false));
    }

    private static Card progress(Identification result, int target) {
        var share = 100.0 * result.qualifying() / target;
        return new Card("Identified against the target")
                .with(new Paragraph(String.format(
                        Locale.UK,
                        "%,d families qualify; the programme's target is %,d families (%.0f %%).",
                        result.qualifying(),
                        target,
                        share)))
                .with(new PageLink("See the families", "identified?programme=" + PROGRAMME))
                .source("As at " + Ages.date(result.asAt()) + ", identified " + Ages.now().ago(result.ran()));
    }

    private Card counts(Identification result, String title, boolean byProblem) {
        var all = identifications.families(visit.viewer(), result.id(), Query.ALL.from(0, 1));
        var table = new PlainTable(title, byProblem ? "Problem" : "Barrier", "Families").captionUnseen();
        for (var name : byProblem ? all.headlines() : all.flags()) {
            table.row(new Span(name), new Span(String.format(Locale.UK, "%,d", count(result, name, byProblem))));
        }
        return new Card(title).with(table).source("Of " + all.total() + " families that qualify, as at " + Ages.date(result.asAt()));
    }

    private long count(Identification result, String name, boolean byProblem) {
        var problem = byProblem ? Optional.of(name) : Optional.<String>empty();
        var barrier = byProblem ? Optional.<String>empty() : Optional.of(name);
        var query = Query.ALL.meeting(problem).flagged(barrier).from(0, 1);
        return identifications.families(visit.viewer(), result.id(), query).total();
    }
}
