package org.together.feeds;

import static org.together.core.hub.Column.Expects.NUMBER;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Education;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A suspension (fixed-term exclusion) or permanent exclusion; a row of a reinstated pupil only shows the pupil. */
@Component
@FeedInfo(
        id = Exclusions.ID,
        title = "Suspensions and exclusions",
        agency = "Schools",
        gateway = "Education Act 2002 and public task; Digital Economy Act 2017 s35")
public class Exclusions implements Feed {
    static final String ID = "exclusions";
    private static final Who PUPIL = Who.pupil(ID);
    private static final Column SCHOOL = Column.text("school", "School").alsoCalled("school_name", "establishment");
    private static final Meanings TYPES =
            Meanings.of("SUSP", Education.FIXED).and("FIXD", Education.FIXED).and("PERM", Education.PERMANENT);
    private static final Column TYPE = TYPES.column("type", "Suspension or permanent exclusion").key()
            .alsoCalled("category", "exclusion_type");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("exclusion_start_date", "from");
    private static final Column END = Column.date("end_date", "To").alsoCalled("exclusion_end_date", "to");
    private static final Column SESSIONS =
            Column.of("sessions", "Sessions (half days)", NUMBER).alsoCalled("number_of_sessions", "sessions_excluded");
    private static final Meanings REASONS = Meanings.of("PP", "physical assault against a pupil")
            .and("PA", "physical assault against an adult")
            .and("VP", "verbal abuse of a pupil")
            .and("VA", "verbal abuse of an adult")
            .and("OW", "use of a weapon")
            .and("BU", "bullying")
            .and("RA", "racist abuse")
            .and("SM", "sexual misconduct")
            .and("DA", "drugs or alcohol")
            .and("DM", "damage")
            .and("TH", "theft")
            .and("DB", "persistent disruptive behaviour")
            .and("MT", "misuse of social media")
            .and("PH", "broke health measures")
            .and("LG", "abuse against sexual orientation or gender identity")
            .and("DS", "abuse relating to disability");
    private static final Column REASON = REASONS.column("reason", "Reason").alsoCalled("reason_code", "exclusion_reason");
    private static final Column REINSTATED = Column.of("reinstated", "Reinstated by governors or panel", Column.Expects.FLAG);
    private static final Spell AWAY = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return PUPIL.columns(SCHOOL, TYPE, START, END, SESSIONS, REASON, REINSTATED);
    }

    @Override
    public Reading read(Row row) {
        if (!isPermanent(row) && row.number(SESSIONS).isEmpty()) {
            return Reading.unusable(SESSIONS, "A suspension needs its number of sessions");
        }
        return PUPIL.read(row, AWAY, Exclusions::said);
    }

    private static List<Statement> said(Row row) {
        if (row.flag(REINSTATED).orElse(false)) {
            return List.of();
        }
        var period = isPermanent(row) ? Statement.on(Education.EXCLUSION, AWAY.start(row)) : fixed(row);
        return List.of(period.with(Education.EXCLUSION_TYPE, TYPES.in(row, TYPE))
                .with(Education.SESSIONS, boxed(row.number(SESSIONS)))
                .with(Education.REASON, REASONS.in(row, REASON))
                .with(Education.SCHOOL, row.text(SCHOOL)));
    }

    /** A suspension whose last day was left out is known by its first; it never goes on for ever. */
    private static Statement fixed(Row row) {
        return Statement.of(Education.EXCLUSION, AWAY.start(row), row.date(END).orElse(AWAY.start(row)));
    }

    private static boolean isPermanent(Row row) {
        return TYPES.in(row, TYPE).orElseThrow().equals(Education.PERMANENT);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
