package org.together.feeds;

import static org.together.core.hub.Column.Expects.NUMBER;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Education;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** One pupil at one school over one term: sessions possible and missed. A pupil who moves within a term has a row for each school. */
@Component
@FeedInfo(
        id = SchoolAttendance.ID,
        title = "School attendance",
        agency = "Schools",
        gateway = "Education Act 1996 and public task; Digital Economy Act 2017 s35")
public class SchoolAttendance implements Feed {
    static final String ID = "school-attendance";
    private static final Who PUPIL = Who.pupil(ID);
    private static final Column SCHOOL = Column.text("school", "School").key().alsoCalled("school_name", "establishment");
    private static final Column STARTS = Column.date("term_start", "Term begins").key().alsoCalled("period_start", "start_date");
    private static final Column ENDS = Column.date("term_end", "Term ends").required().alsoCalled("period_end", "end_date");
    private static final Column POSSIBLE = Column.of("sessions_possible", "Sessions possible", NUMBER)
            .required()
            .alsoCalled("possible_sessions", "possible");
    private static final Column AUTHORISED = Column.of("sessions_authorised", "Sessions missed, authorised", NUMBER)
            .required()
            .alsoCalled("authorised_absence", "auth_absent", "authorised");
    private static final Column UNAUTHORISED = Column.of("sessions_unauthorised", "Sessions missed, unauthorised", NUMBER)
            .required()
            .alsoCalled("unauthorised_absence", "unauth_absent", "unauthorised");
    private static final Spell TERM = new Spell(STARTS, ENDS);

    @Override
    public List<Column> columns() {
        return PUPIL.columns(SCHOOL, STARTS, ENDS, POSSIBLE, AUTHORISED, UNAUTHORISED);
    }

    @Override
    public Reading read(Row row) {
        if (number(row, AUTHORISED) + number(row, UNAUTHORISED) > number(row, POSSIBLE)) {
            return Reading.unusable(POSSIBLE, "More sessions were missed than were possible");
        }
        return TERM.fault(row).orElseGet(() -> PUPIL.read(row, row.date(ENDS).orElseThrow(), SchoolAttendance::said));
    }

    private static List<Statement> said(Row row) {
        return List.of(TERM.of(Education.ATTENDANCE, row)
                .with(Education.SCHOOL, row.text(SCHOOL))
                .with(Education.POSSIBLE, number(row, POSSIBLE))
                .with(Education.AUTHORISED, number(row, AUTHORISED))
                .with(Education.UNAUTHORISED, number(row, UNAUTHORISED)));
    }

    private static int number(Row row, Column column) {
        return row.number(column).orElseThrow();
    }
}
