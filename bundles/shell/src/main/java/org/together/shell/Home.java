package org.together.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Stream;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.hub.Load;
import org.together.core.identification.Identification;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.Cards;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;
import org.together.ui.parts.SummaryList;

/** What the viewer can do next, and what is new, as far as their roles go. */
final class Home extends Div {
    private static final int NEWEST = 5;

    private final transient Viewer viewer;
    private final transient InstalledScreens screens;
    private final transient News news;
    private final Cards cards = new Cards();

    Home(Viewer viewer, Services services) {
        this.viewer = viewer;
        screens = services.screens();
        news = services.news();
        add(new PageHeader("Home").explained("You are signed in as " + viewer.name() + "."));
        if (may(Action.MANAGE_ACCOUNTS) && services.sessions().accounts().all(viewer).size() == 1) {
            add(firstSteps());
        }
        if (may(Action.LOAD_FEED) && news.newestLoads(1).isEmpty()) {
            add(noFeeds());
        }
        if (may(Action.MANAGE_EXTENSIONS)) {
            addTroubles();
        }
        if (may(Action.LIST_IDENTIFIED)) {
            news.newestIdentifications(viewer).forEach(newest -> cards.add(identified(newest)));
        }
        if (may(Action.LOAD_FEED) || may(Action.SEE_DATA_QUALITY)) {
            addLoads();
        }
        cards.add(pages());
        add(cards);
    }

    private EmptyState firstSteps() {
        var ways = new Div();
        ways.addClassName("part-page-actions");
        Stream.of(Action.MANAGE_EXTENSIONS, Action.MANAGE_ACCOUNTS)
                .flatMap(action -> screens.pageFor(viewer, action).stream())
                .forEach(page -> ways.add(new PageLink(page.title(), page.path()).asButton()));
        return new EmptyState(
                "Nobody else can sign in yet",
                "Install what your council works with: its programme and the framework it follows. Then make accounts for those who begin:"
                        + " an access-team officer, who takes referrals; a locality manager, who takes families on; an advocate, who"
                        + " works with them; an analyst, who loads the agencies' files.").next(ways);
    }

    private EmptyState noFeeds() {
        var state = new EmptyState(
                "No feeds loaded yet",
                "Families are found from files that agencies send, such as school attendance or police incidents.");
        screens.pageFor(viewer, Action.LOAD_FEED)
                .ifPresent(page -> state.next(new PageLink("Import the first file", page.path()).asButton()));
        return state;
    }

    private Card identified(Identification newest) {
        var figures = new SummaryList()
                .pair("Families that qualify", number(newest.qualifying()))
                .pair("Cannot be told yet", number(newest.cannotTell()))
                .pair("Families asked about", number(newest.families()));
        var card = new Card(newest.title()).with(figures);
        screens.pageFor(viewer, Action.LIST_IDENTIFIED)
                .map(page -> new PageLink("See the families identified", page.path() + "?programme=" + newest.programme()))
                .ifPresent(card::with);
        return card.source("As at " + Ages.date(newest.asAt()) + ", identified " + Ages.now().ago(newest.ran()));
    }

    private void addLoads() {
        var newest = news.newestLoads(NEWEST);
        if (!newest.isEmpty()) {
            var list = new UnorderedList();
            newest.forEach(load -> list.add(new ListItem(line(load))));
            list.addClassName("news");
            cards.add(new Card("Newest loads").with(list));
        }
    }

    private static Div line(Load load) {
        var tag = switch (load.state()) {
            case RUNNING -> StatusTag.busy(load.state().label());
            case DONE -> load.rejected() == 0
                    ? StatusTag.good(load.state().label())
                    : StatusTag.attention(number(load.rejected()) + " rejected");
            case FAILED -> StatusTag.bad(load.state().label());
            case CANCELLED, WITHDRAWN -> StatusTag.neutral(load.state().label());
        };
        return new Div(new Paragraph(load.title() + ", " + number(load.rows()) + " rows, " + Ages.now().ago(load.started())), tag);
    }

    private void addTroubles() {
        var troubled = news.troubled(viewer);
        if (!troubled.isEmpty()) {
            var list = new UnorderedList();
            troubled.forEach(extension -> list.add(new ListItem(extension.title()
                    + extension.troubles().stream().findFirst().map(newest -> ": " + newest).orElse(""))));
            var card = new Card("Extensions in trouble").aside(StatusTag.bad(troubled.size() + " in trouble")).with(list);
            screens.pageFor(viewer, Action.MANAGE_EXTENSIONS).ifPresent(page -> card.with(new PageLink("Go to extensions", page.path())));
            cards.add(card);
        }
    }

    private Card pages() {
        var list = new UnorderedList();
        screens.menu(viewer).forEach(screen -> list.add(new ListItem(new PageLink(screen.title(), screen.path()))));
        list.addClassName("news");
        var isEmpty = list.getChildren().findAny().isEmpty();
        return isEmpty
                ? new Card("What you can do")
                        .with("Nothing that is installed is for your role yet. Your administrator can tell you what is planned.")
                : new Card("What you can do").with(list);
    }

    private boolean may(Action... actions) {
        return Stream.of(actions).anyMatch(action -> screens.may(viewer, action));
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
