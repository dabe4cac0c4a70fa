package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.hub.QualityReports;
import org.together.ui.Screen;
import org.together.ui.ScreenInfo;
import org.together.ui.Section;
import org.together.ui.Visit;

/** How good each feed's data is, at a glance: {@code data-quality}; and one feed in full: {@code data-quality/<feed>}. */
@org.osgi.service.component.annotations.Component
@ScreenInfo(path = DataQualityScreen.PATH, title = "Data quality", section = Section.DATA, order = 20, needs = Action.SEE_DATA_QUALITY)
public class DataQualityScreen implements Screen {
    static final String PATH = "data-quality";
    private static final int LOADS_SHOWN = 30;

    private final QualityReports reports;
    private final Access access;

    @Activate
    public DataQualityScreen(@Reference QualityReports reports, @Reference Access access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public Component open(Visit visit) {
        return visit.rest().stream()
                .findFirst()
                .flatMap(feed -> reports.feed(visit.viewer(), feed, LOADS_SHOWN))
                .<Component>map(report -> {
                    visit.title(report.title());
                    return new FeedQualityPage(report, reports, access, visit);
                })
                .orElseGet(() -> overview(visit));
    }

    private QualityOverview overview(Visit visit) {
        return new QualityOverview(reports.feeds(visit.viewer()), access.may(visit.viewer(), Action.LOAD_FEED).isAllowed());
    }

    static String address(String feed) {
        return PATH + "/" + feed;
    }
}
