package org.together.feeds;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Education;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** What a young person does after compulsory schooling, and who is about to leave school with nothing planned. */
@Component
@FeedInfo(
        id = CareersActivity.ID,
        title = "Careers: activity of young people",
        agency = "Careers service",
        gateway = "Education and Skills Act 2008; Digital Economy Act 2017 s35")
public class CareersActivity implements Feed {
    static final String ID = "careers-activity";
    private static final Who YOUNG_PERSON = Who.numbered(ID, "Young person's number", "young_person_id", "ccis_id");
    private static final Meanings ACTIVITIES = Meanings.of("SCHOOL", "school")
            .and("COLLEGE", "education")
            .and("TRAINING", "training")
            .and("APPRENTICESHIP", "training")
            .and("EMPLOYMENT", "employment")
            .and("NEET", "neet")
            .and("NOT-KNOWN", "not-known");
    private static final Column ACTIVITY = ACTIVITIES.column("activity", "Activity").key().alsoCalled("activity_code", "current_situation");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("activity_start");
    private static final Column END = Column.date("end_date", "To").alsoCalled("activity_end");
    private static final Column LEAVING =
            Column.of("leaving_without_plan", "About to leave school with nothing planned", Column.Expects.FLAG)
            .alsoCalled("no_september_offer", "no_offer");
    private static final Column REASON = Column.text("reason", "Reason").alsoCalled("neet_reason", "notes");
    private static final Contact ADVISER = Contact.of(Column.text("service", "Service").alsoCalled("provider"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return YOUNG_PERSON.columns(ACTIVITY, START, END, LEAVING, REASON, ADVISER.service(), ADVISER.worker(), ADVISER.phone());
    }

    @Override
    public Reading read(Row row) {
        return YOUNG_PERSON.read(row, OVER, CareersActivity::said);
    }

    private static List<Statement> said(Row row) {
        var said = new ArrayList<Statement>();
        said.add(OVER.of(Education.ACTIVITY, row).with(Education.ACTIVITY_TYPE, ACTIVITIES.in(row, ACTIVITY)));
        if (row.flag(LEAVING).orElse(false)) {
            said.add(OVER.of(Education.LEAVING_WITHOUT_PLAN, row).with(Education.REASON, row.text(REASON)));
        }
        ADVISER.alone(OVER, row).ifPresent(said::add);
        return said;
    }
}
