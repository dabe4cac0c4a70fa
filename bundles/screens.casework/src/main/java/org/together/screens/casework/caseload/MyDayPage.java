package org.together.screens.casework.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.caseload.Appointments;
import org.together.core.caseload.CaseLine;
import org.together.core.caseload.ContactNotes;
import org.together.core.caseload.MyDay;
import org.together.core.caseload.MyDay.Due;
import org.together.core.caseload.MyDay.Meeting;
import org.together.core.caseload.MyDay.News;
import org.together.core.caseload.MyDay.OpenGoal;
import org.together.core.casework.Advocate;
import org.together.core.family.Kinds;
import org.together.screens.casework.agreement.AgreementPanel;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Today's visits, what is overdue, what has changed, what comes next, and the families; each line leads to its family. */
@StyleSheet(CaseloadNavigation.LOOKS)
final class MyDayPage extends Div {
    private static final int CALENDAR_DAYS = 60;
    private static final int NEWEST = 2;
    private static final int MOST_NEWS = 5;
    private static final int MOST_GOALS = 6;
    private static final int MOST_AGENCIES = 3;
    private static final int MOST_NARROW = 4;

    private final transient MyDay day;
    private final transient Services services;
    private final transient Visit visit;

    MyDayPage(MyDay day, Services services, Visit visit) {
        this.day = day;
        this.services = services;
        this.visit = visit;
        var calendar = new DownloadLink("Appointments for my calendar", "appointments.ics", out -> out.write(calendar()));
        add(new PageHeader("My day").explained(Ages.date(day.day()) + ". " + families(day.families().size()))
                .actions(calendar, new PageLink("E-mail notices", CaseloadNavigation.NOTICES)));
        if (day.families().isEmpty()) {
            add(new EmptyState("No family is allocated to you", "When a manager allocates a family to you, it stands here."));
        } else {
            var isLong = Math.max(day.overdue().size(), day.next().size()) > MOST_NARROW;
            var cards = new Cards();
            Stream.of(today(), overdue(), next(), goals()).forEach(card -> cards.add(isLong ? card.wide() : card));
            cards.add(news().wide(), all().wide());
            add(cards);
        }
    }

    /** What the page asks beside the day itself. */
    record Services(ContactNotes notes, Appointments appointments, Kinds kinds) {}

    private byte[] calendar() {
        return services.appointments()
                .calendar(visit.viewer(), day.day(), day.day().plusDays(CALENDAR_DAYS))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String families(int count) {
        return count == 1 ? "One family." : count + " families.";
    }

    private Card today() {
        var card = new Card("Today");
        return day.today().isEmpty()
                ? card.with("No appointment today.")
                : card.with(Lines.ordered(day.today().stream().map(this::meeting).toList()));
    }

    private Component meeting(Meeting meeting) {
        var appointment = meeting.appointment();
        var when = new Span(Lines.clock(appointment.begins()) + " to " + Lines.clock(appointment.ends()));
        when.addClassName("caseload-when");
        var what = Lines.quiet(appointment.what() + (appointment.round().place().isBlank() ? "" : ", " + appointment.round().place()));
        return Lines.line(
                when,
                new PageLink(meeting.family(), CaseloadNavigation.family(appointment.family())),
                what,
                named(new PageLink("Write it down", CaseloadNavigation.note(appointment)), meeting.family()));
    }

    private Card overdue() {
        var card = new Card("Overdue");
        return day.overdue().isEmpty()
                ? card.with("Nothing is overdue.")
                : card.aside(StatusTag.attention("" + day.overdue().size()))
                        .with(Lines.ordered(day.overdue().stream().map(due -> due(due, true)).toList()));
    }

    private Card next() {
        var card = new Card("Next two weeks");
        return day.next().isEmpty()
                ? card.with("Nothing is planned for the next two weeks.")
                : card.with(Lines.ordered(day.next().stream().map(due -> due(due, false)).toList()));
    }

    private Component due(Due due, boolean isLate) {
        var when = new Span(due.at().map(Lines::time).orElseGet(() -> Ages.date(due.by())));
        when.addClassName("caseload-when");
        var line = Lines.line(when, new PageLink(due.name(), CaseloadNavigation.family(due.family())), new Span(due.what()));
        if (isLate) {
            line.add(StatusTag.attention("due " + Ages.now().ago(due.by())));
        }
        due.step().ifPresent(step -> {
            var done = new Button("Done", event -> {
                services.notes().done(visit.viewer(), step);
                visit.tell("Done");
                visit.go(CaseloadNavigation.MY_DAY);
            });
            done.setAriaLabel("Done: " + due.what() + ", " + due.name());
            line.add(done);
        });
        return line;
    }

    private Card goals() {
        var more = day.goals().size() - MOST_GOALS;
        var card = new Card("Open goals")
                .source("What your families work on, longest unspoken of first" + (more > 0 ? "; and " + more + " more" : ""));
        return day.goals().isEmpty()
                ? card.with("No goal is agreed with your families yet.")
                : card.with(Lines.ordered(day.goals().stream().limit(MOST_GOALS).map(MyDayPage::goal).toList()));
    }

    private static Component goal(OpenGoal goal) {
        var address = CaseloadNavigation.family(goal.family()) + "/" + AgreementPanel.ID;
        return Lines.line(named(new PageLink(goal.name(), address), "agreement"), new Span(goal.words()), Lines.quiet(goal.standing()));
    }

    private Card news() {
        var more = day.news().size() - MOST_NEWS;
        var card = new Card("Changed since yesterday")
                .source("What others have recorded or sent since yesterday morning"
                        + (more > 0 ? "; also of " + more + " more of your families" : ""));
        return day.news().isEmpty()
                ? card.with("Nothing new of your families.")
                : card.with(Lines.ordered(day.news().stream().limit(MOST_NEWS).map(this::news).toList()));
    }

    private Component news(News news) {
        var agencies = agencies(news);
        var count = news.facts().size() == 1 ? "one new record" : news.facts().size() + " new records";
        var line = new Div(Lines.line(
                new PageLink(news.name(), CaseloadNavigation.family(news.family()) + "/chronology"),
                Lines.quiet(count + " from " + agencies)));
        news.facts().stream()
                .limit(NEWEST)
                .forEach(fact -> line.add(new Paragraph(services.kinds().tell(fact) + ", " + Ages.period(fact.period()))));
        return line;
    }

    private static String agencies(News news) {
        var all = news.facts().stream().map(fact -> fact.source().agency()).distinct().toList();
        var more = all.size() - MOST_AGENCIES;
        return all.stream().limit(MOST_AGENCIES).collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
    }

    private Card all() {
        var table = new PlainTable("My families", "Family", "Locality", "Stage", "Last met or spoken to", "Next date", "Note")
                .captionUnseen();
        day.families().forEach(line -> table.row(
                new PageLink(line.family(), CaseloadNavigation.advocate(line.kept().family())),
                new Span(line.locality().orElse("Not known")),
                new Span(line.kept().stage().label()),
                line.lastContact().<Component>map(Ages.now()::shown).orElseGet(() -> StatusTag.attention("Never")),
                new Span(line.nextDate().map(Ages::date).orElse("None")),
                named(new PageLink("Write a note", CaseloadNavigation.note(line.kept().family())), line.family())));
        return new Card("My families").with(table).source(standing(day.families()));
    }

    private String standing(List<CaseLine> lines) {
        var own = lines.stream().filter(line -> isMine(line.kept().advocate())).count();
        var covered = lines.stream().filter(line -> !isMine(line.kept().advocate()) && isMine(line.kept().cover())).count();
        if (own + covered == 0) {
            return "Your agency works with them too";
        }
        return covered == 0 ? "Allocated to you" : "Allocated to you, " + covered + " of them covered for a colleague";
    }

    private boolean isMine(Optional<Advocate> advocate) {
        return advocate.filter(one -> one.account().equals(visit.viewer().account())).isPresent();
    }

    /** The same words lead to different pages: for those who hear only the links. */
    private static PageLink named(PageLink link, String family) {
        link.getElement().setAttribute("aria-label", link.getText() + ": " + family);
        return link;
    }
}
