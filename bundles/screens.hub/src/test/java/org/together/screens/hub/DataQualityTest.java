package org.together.screens.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.hub.Agreement;
import org.together.core.hub.Aspect;
import org.together.core.hub.Disagreement;
import org.together.core.hub.Disagreement.Said;
import org.together.core.hub.FeedReport;
import org.together.core.hub.LoadFigures;
import org.together.core.hub.LoadFigures.Standing;
import org.together.core.hub.Loads.ColumnQuality;
import org.together.core.hub.QualityReports;
import org.together.testkit.screens.Guest;

class DataQualityTest extends BrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private final KeptReports kept = new KeptReports();

    @Test
    void all_feeds_stand_in_one_table_that_leads_to_each() {
        kept.feeds.add(feed("police", Optional.of(new Standing(120, 3, 30, Optional.of(DAY), OptionalInt.of(4), OptionalInt.of(9)))));
        kept.feeds.add(new FeedReport("housing", "Housing", "Housing", List.of(), List.of(), List.of(), Optional.empty()));
        var page = show(new QualityOverview(kept.feeds, true));
        assertThat(text(page)).contains("25.0\u00a0%", "Never loaded");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("data-quality/police");
    }

    @Test
    void who_may_not_send_a_file_is_told_who_does_and_led_nowhere() {
        assertThat(text(show(new QualityOverview(List.of(), false)))).contains("An analyst sends the first one");
        assertThat(find(Anchor.class).all()).isEmpty();
        show(new QualityOverview(List.of(), true));
        assertThat(find(Anchor.class).all()).isNotEmpty();
    }

    @Test
    void a_feed_is_told_late_by_how_often_its_files_came() {
        kept.feeds.add(feed("police", Optional.empty()));
        var page = show(StaffRole.ANALYST);
        assertThat(text(page)).contains("The next file was expected by 2 October 2026", "The newest file is being measured");
    }

    @Test
    void who_disagrees_on_what_and_what_to_check_at_source() {
        kept.feeds.add(feed("police", Optional.of(new Standing(120, 3, 30, Optional.of(DAY), OptionalInt.of(1), OptionalInt.of(9)))));
        IntStream.range(0, 60).forEach(number -> kept.disagreements.add(disagreement(number)));
        var page = show(StaffRole.ANALYST);
        assertThat(text(page)).contains(
                "Half of the new rows within 1 day, nine tenths within 9 days", "75.0\u00a0% of 40", "7\u00a0of\u00a07", "Within this feed",
                "60 to check", "wrong here", "Name 49").doesNotContain("Name 50");
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(text(page)).contains("Name 59");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Download for the agency (CSV)");
        @SuppressWarnings("unchecked")
        var what = (Select<Aspect>) find(Select.class).single();
        what.setValue(Aspect.SEX);
        assertThat(text(page)).contains("Nothing is contradicted");
    }

    @Test
    void names_are_for_those_who_load_feeds() {
        kept.feeds.add(feed("police", Optional.empty()));
        kept.disagreements.add(disagreement(1));
        assertThat(text(show(StaffRole.ADMINISTRATOR))).contains("Load by load").doesNotContain("To check at source", "Name 1");
    }

    private Component show(StaffRole role) {
        return show(new FeedQualityPage(kept.feeds.getFirst(), kept, new ByRole(), new Guest(role)));
    }

    private static Component show(Component page) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        return page;
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }

    private static Disagreement disagreement(int number) {
        return new Disagreement(
                Aspect.BORN, "P" + number, "Name " + number, new Said("03/05/2006", DAY), new Said("05/03/2006", DAY), 3, 0);
    }

    private static FeedReport feed(String id, Optional<Standing> standing) {
        var load = new LoadFigures(Id.next(), Instant.parse("2026-09-01T02:00:00Z"), 200, 4, 0.9, 0.99, standing);
        var agreement = List.of(
                new Agreement("schools", "Schools", Aspect.BORN, 40, 30), new Agreement(id, "Police", Aspect.SEX, 7, 7));
        var columns = List.of(new ColumnQuality("dob", "Date of birth", 180, 170, 200));
        return new FeedReport(id, "Police", "Police", List.of(load), columns, agreement, Optional.of(LocalDate.of(2026, 10, 2)));
    }

    /** Reports as they were kept. */
    private static final class KeptReports implements QualityReports {
        final List<FeedReport> feeds = new ArrayList<>();
        final List<Disagreement> disagreements = new ArrayList<>();

        @Override
        public List<FeedReport> feeds(Viewer viewer) {
            return feeds;
        }

        @Override
        public Optional<FeedReport> feed(Viewer viewer, String feed, int loads) {
            return feeds.stream().filter(one -> one.feed().equals(feed)).findFirst();
        }

        @Override
        public Part disagreements(Viewer viewer, String feed, Optional<Aspect> aspect, int skip, int atMost) {
            var all = export(viewer, feed, aspect);
            return new Part(all.stream().skip(skip).limit(atMost).toList(), all.size());
        }

        @Override
        public List<Disagreement> export(Viewer viewer, String feed, Optional<Aspect> aspect) {
            return disagreements.stream().filter(one -> aspect.map(asked -> asked == one.aspect()).orElse(true)).toList();
        }
    }
}
