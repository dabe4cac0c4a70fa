package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.together.core.access.StaffRole;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Section;
import org.together.core.assessment.Section.Entry;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.ErrorSummary;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** Every answer as it stands, to be read through, printed and signed off. */
final class CheckPage extends Paper {
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField note = new TextField("What has changed since the last version (optional)");

    CheckPage(Desk desk, Visit visit, Family family, Assessment assessment) {
        super(desk, visit, family, assessment);
        var sections = sections();
        add(back(), errors, new PageHeader("Assessment of " + family.name()).explained(
                "As it stands on " + Ages.time(Instant.now()) + ".").actions(pdf("As PDF", 0)));
        sections.forEach(section -> add(card(section)));
        add(versions(assessment.published()));
        add(signing(assessment, sections));
    }

    private DownloadLink pdf(String label, int version) {
        var viewer = visit.viewer();
        return new DownloadLink(label, "assessment.pdf", out ->
                out.write(desk.printing().pdf(viewer, desk.publications().document(viewer, id(), version))));
    }

    /** Each version signed off, as it was. */
    private Div versions(int last) {
        var links = new Div();
        links.addClassName("part-page-actions");
        IntStream.rangeClosed(1, last).forEach(number -> links.add(pdf("Version " + number + " as PDF", number)));
        return links;
    }

    private Card card(Section section) {
        var card = new Card(section.title()).wide();
        if (!section.key().equals("before")) {
            var change = new PageLink("Change", AssessmentNavigation.of(family.id(), section.key()));
            change.getElement().setAttribute("aria-label", "Change: " + section.title());
            card.aside(change);
        }
        section.blocks().forEach(block -> {
            if (section.blocks().size() > 1) {
                var title = new Paragraph(block.domain().title());
                title.addClassName("part-label");
                card.with(title);
            }
            var list = new SummaryList();
            block.entries().forEach(entry -> list.pair(entry.question().words(), answer(entry)));
            card.with(list);
        });
        return card;
    }

    private static Component answer(Entry entry) {
        if (entry.text().isBlank()) {
            var nothing = new Span("Not provided");
            nothing.addClassName("part-quiet");
            return nothing;
        }
        var text = new Paragraph(entry.text());
        text.addClassName("assessment-text");
        var by = new Span(entry.answer().map(answer -> answer.author() + ", " + Ages.date(answer.at().atZone(Ages.ZONE).toLocalDate()))
                .orElse(""));
        by.addClassName("part-quiet");
        var shown = new Div(text, by);
        if (!entry.apart().isEmpty()) {
            shown.add(new Div(StatusTag.attention("Two answers to settle")));
        }
        return shown;
    }

    private Div signing(Assessment assessment, List<Section> sections) {
        var area = new Div();
        area.addClassName("assessment-ending");
        var viewer = visit.viewer();
        if (!viewer.is(StaffRole.ADVOCATE) && !viewer.is(StaffRole.LOCALITY_MANAGER)) {
            return area;
        }
        var number = assessment.published() + 1;
        var open = sections.stream().filter(section -> section.state() != Section.State.COMPLETED).count();
        if (open > 0) {
            area.add(new Paragraph((open == 1 ? "One section is" : open + " sections are")
                    + " not said to be completed. You can sign off all the same."));
        }
        note.setWidthFull();
        note.setMaxLength(2000);
        var sign = new Button("Sign off version " + number, event -> signOff(number));
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(sign);
        actions.addClassName("part-page-actions");
        area.add(note, actions);
        return area;
    }

    private void signOff(int number) {
        errors.clear();
        desk.publications().publish(visit.viewer(), id(), note.getValue()).ifPresentOrElse(
                why -> errors.fault(why).show(),
                () -> {
                    visit.tell("Version " + number + " is signed off");
                    visit.go(AssessmentNavigation.of(family.id()));
                });
    }
}
