package org.together.screens.casework.assessment;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PlainTable;

/** All versions of one answer, newest first. */
final class VersionsPage extends Paper {

    VersionsPage(Desk desk, Visit visit, Family family, Assessment assessment) {
        super(desk, visit, family, assessment);
        var versions = versions();
        add(back(), new PageHeader("Versions of an answer"));
        if (versions.isEmpty()) {
            add(new EmptyState("Nothing was written here", "Go back and choose a question."));
            return;
        }
        add(new Paragraph(versions.getFirst().asked()), table(versions));
    }

    /** Of a question that each agency answers for itself, those that the reader may see. */
    private List<Answer> versions() {
        if (visit.rest().size() < 5) {
            return List.of();
        }
        var asked = new FieldKey(visit.rest().get(2), visit.rest().get(3), visit.rest().get(4), "");
        var ofAgencies = sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .flatMap(entry -> entry.answer().stream())
                .map(Answer::field)
                .filter(field -> field.by("").equals(asked));
        return Stream.concat(Stream.of(asked), ofAgencies)
                .distinct()
                .flatMap(field -> desk.assessments().versions(visit.viewer(), id(), field).stream())
                .sorted(Comparator.comparing(Answer::at).reversed())
                .toList();
    }

    private static PlainTable table(List<Answer> versions) {
        var table = new PlainTable("Versions, newest first", "Version", "Written by", "When", "How", "Words").captionUnseen().stacked();
        versions.forEach(answer -> {
            var words = new Paragraph(answer.text().isBlank() ? "(emptied)" : answer.text());
            words.addClassName("assessment-text");
            table.row(
                    new Span(Integer.toString(answer.version())),
                    new Span(answer.author().toString()),
                    new Span(Ages.time(answer.at())),
                    new Span(answer.how().label()),
                    words);
        });
        return table;
    }
}
