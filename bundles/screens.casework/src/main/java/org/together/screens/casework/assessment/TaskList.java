package org.together.screens.casework.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.Section;
import org.together.core.family.Family;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** The sections with their states, and the figures of the whole. */
@StyleSheet("context://ext/org.together.screens.casework/assessment.css")
final class TaskList extends Div {
    private final transient Family family;

    TaskList(Desk desk, Visit visit, Family family, Assessment assessment) {
        this.family = family;
        var sections = desk.assessments().sections(visit.viewer(), assessment.id());
        addClassName("assessment");
        add(figures(assessment, sections));
        add(group("The whole family", sections.stream().filter(section -> section.person().isEmpty()).toList()));
        add(group("Each person", sections.stream().filter(section -> section.person().isPresent()).toList()));
        add(ways(assessment));
    }

    private static SummaryList figures(Assessment assessment, List<Section> sections) {
        var done = sections.stream().filter(section -> section.state() == Section.State.COMPLETED).count();
        var agencies = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .flatMap(entry -> entry.answer().stream())
                .map(answer -> answer.author().agency())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new SummaryList()
                .pair("Begun", Ages.time(assessment.begun()) + " by " + assessment.begunBy())
                .pair("Completed", done + " of " + sections.size() + " sections")
                .pair("Signed off", signedOff(assessment))
                .pair("Agencies that have written", agencies.isEmpty() ? "None yet" : agencies)
                .pair("Asked again though known", times(assessment.askedAgain()));
    }

    private static String times(int count) {
        return count == 0 ? "Nothing" : count == 1 ? "Once" : count + " times";
    }

    private static Component signedOff(Assessment assessment) {
        if (assessment.lastPublished().isPresent()) {
            return new Span("Version " + assessment.published() + ", " + Ages.time(assessment.lastPublished().get()));
        }
        var due = "Version 1 is due " + Ages.now().ago(assessment.due()) + ", on " + Ages.date(assessment.due());
        return assessment.due().isBefore(CouncilTime.today())
                ? StatusTag.attention("Version 1 was due on " + Ages.date(assessment.due()) + ", " + Ages.now().ago(assessment.due()))
                : new Span(due);
    }

    private Component group(String title, List<Section> sections) {
        var list = new UnorderedList();
        list.addClassName("assessment-tasks");
        sections.forEach(section -> list.add(line(section)));
        return new Div(new H2(title), list);
    }

    private ListItem line(Section section) {
        var link = new PageLink(section.title(), AssessmentNavigation.of(family.id(), section.key()));
        var by = new Span(section.newest()
                .map(answer -> answer.author() + ", " + Ages.now().ago(answer.at()))
                .orElse(""));
        by.addClassName("part-quiet");
        return new ListItem(link, by, state(section.state()));
    }

    private static Component state(Section.State state) {
        var shown = switch (state) {
            case COMPLETED -> new Span(state.label());
            case IN_PROGRESS -> StatusTag.busy(state.label());
            case TO_SETTLE -> StatusTag.attention(state.label());
            case NOT_STARTED -> StatusTag.neutral(state.label());
        };
        shown.addClassName("assessment-state");
        return shown;
    }

    private Component ways(Assessment assessment) {
        var ways = new Div(
                new PageLink("Check answers and sign off", AssessmentNavigation.of(family.id(), AssessmentNavigation.CHECK)).asButton(),
                new PageLink("Distance travelled", AssessmentNavigation.of(family.id(), AssessmentNavigation.DISTANCE)));
        if (assessment.published() > 0) {
            ways.add(new PageLink("Compare versions", AssessmentNavigation.of(family.id(), AssessmentNavigation.COMPARE)));
        }
        ways.addClassName("part-page-actions");
        return ways;
    }
}
