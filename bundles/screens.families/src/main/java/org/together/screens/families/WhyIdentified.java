package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.identification.Explanation;
import org.together.core.identification.Explanation.Asked;
import org.together.core.identification.Identifications;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.FactLine;
import org.together.ui.parts.StatusTag;

/** What each programme says about the family as at the day: headline by headline, with the very facts. */
final class WhyIdentified extends Div {
    private static final int EVIDENCE_SHOWN = 3;

    private final transient Kinds kinds;
    private final transient Family family;

    WhyIdentified(Identifications identifications, Access access, Kinds kinds, Family family, Visit visit) {
        this.kinds = kinds;
        this.family = family;
        var explanation = identifications.explain(visit.viewer(), family);
        if (access.may(visit.viewer(), Action.NOMINATE, family).isAllowed()) {
            add(new Button("Nominate for a problem", event -> new Nominate(identifications, visit, family.id()).open()));
        }
        if (explanation.programmes().isEmpty() && explanation.otherCriteria().isEmpty()) {
            add(new EmptyState(
                    "No criteria are installed", "Criteria come with a council's programme, installed under Settings, Extensions."));
        }
        explanation.programmes().forEach(programme -> add(answer(programme)));
        if (!explanation.otherCriteria().isEmpty()) {
            add(new H2("Other criteria"), asked(explanation.otherCriteria()));
        }
    }

    private Component answer(Explanation.ByProgramme programme) {
        var verdict = programme.verdict();
        var block = new Div(new H2(programme.title()), tag(verdict.status()), new Paragraph(verdict.reason()));
        if (!verdict.ranking().isBlank()) {
            block.add(new Paragraph("Ranking: " + verdict.ranking()));
        }
        if (!verdict.flags().isEmpty()) {
            block.add(new H3("Barriers"), flags(verdict));
        }
        programme.headlines().forEach(headline -> block.add(headline(headline)));
        return block;
    }

    private static UnorderedList flags(Verdict verdict) {
        var list = new UnorderedList();
        verdict.flags().forEach(flag -> list.add(new ListItem(flag.title() + ": " + flag.reason())));
        return list;
    }

    private Component headline(Explanation.ByHeadline headline) {
        var block = new Div(new H3(headline.title()), tag(headline.status()));
        block.addClassName("part-headline");
        block.add(asked(of(headline, Finding.Status.MET)), asked(of(headline, Finding.Status.UNKNOWN)));
        var notMet = of(headline, Finding.Status.NOT_MET);
        if (!notMet.isEmpty()) {
            block.add(new Details(notMet.size() + " not met", asked(notMet)));
        }
        return block;
    }

    private static List<Asked> of(Explanation.ByHeadline headline, Finding.Status status) {
        return headline.needs().stream().filter(need -> need.finding().status() == status).toList();
    }

    private Component asked(List<Asked> questions) {
        var list = new UnorderedList();
        questions.forEach(question -> list.add(item(question)));
        list.setVisible(!questions.isEmpty());
        return list;
    }

    private ListItem item(Asked question) {
        var finding = question.finding();
        var title = new Span(question.title() + " ");
        title.addClassName("part-fact-what");
        var item = new ListItem(title, tag(finding.status()));
        if (!finding.reason().isBlank()) {
            item.add(new Paragraph(finding.reason()));
        }
        var lines = finding.evidence().stream().map(fact -> new FactLine(fact, kinds, Ages.asAt(family.asAt()))).toList();
        lines.stream().limit(EVIDENCE_SHOWN).forEach(item::add);
        if (lines.size() > EVIDENCE_SHOWN) {
            var rest = new Div();
            lines.stream().skip(EVIDENCE_SHOWN).forEach(rest::add);
            item.add(new Details((lines.size() - EVIDENCE_SHOWN) + " more facts", rest));
        }
        return item;
    }

    private static StatusTag tag(Verdict.Status status) {
        return switch (status) {
            case QUALIFIES -> StatusTag.attention("Qualifies");
            case CANNOT_TELL -> StatusTag.unknown("Cannot be told");
            case DOES_NOT_QUALIFY -> StatusTag.neutral("Does not qualify");
        };
    }

    private static StatusTag tag(Finding.Status status) {
        return switch (status) {
            case MET -> StatusTag.attention("Met");
            case UNKNOWN -> StatusTag.unknown("Unknown");
            case NOT_MET -> StatusTag.neutral("Not met");
        };
    }
}
