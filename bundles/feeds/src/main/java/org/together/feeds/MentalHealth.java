package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Health;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A spell of care by a mental health team, adults' or children's. */
@Component
@FeedInfo(
        id = MentalHealth.ID,
        title = "Mental health",
        agency = "NHS mental health trust",
        gateway = "Consent to share confidential information; UK GDPR article 9(2)(h)")
public class MentalHealth implements Feed {
    static final String ID = "mental-health";
    private static final Who PATIENT = Who.named(ID);
    private static final Column REFERRAL = Column.text("referral_id", "Referral").key().alsoCalled("referral_ref", "episode_id");
    private static final Column START = Column.date("start_date", "From").required().alsoCalled("referral_date", "accepted_date");
    private static final Column END = Column.date("discharge_date", "To").alsoCalled("end_date");
    private static final Column CONDITION = Column.text("condition", "Condition").alsoCalled("presenting_problem", "primary_reason");
    private static final Contact TEAM = Contact.of(Column.text("team", "Team").alsoCalled("service", "team_name"));
    private static final Spell CARE = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return PATIENT.columns(REFERRAL, START, END, CONDITION, TEAM.service(), TEAM.worker(), TEAM.phone());
    }

    @Override
    public Reading read(Row row) {
        return PATIENT.read(row, CARE, MentalHealth::said);
    }

    private static List<Statement> said(Row row) {
        return List.of(TEAM.on(CARE.of(Health.MENTAL_HEALTH, row).with(Health.CONDITION, row.text(CONDITION)), row));
    }
}
