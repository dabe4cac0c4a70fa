package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.SocialCare;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A child assessed as needing early help, and the episode of help. */
@Component
@FeedInfo(
        id = EarlyHelp.ID,
        title = "Early help",
        agency = "Early help",
        gateway = "Children Act 2004 s10; Childcare Act 2006 s1; consent where information is confidential")
public class EarlyHelp implements Feed {
    static final String ID = "early-help";
    private static final Who CHILD = Who.numbered(ID, "Early help number", "person_id", "ehm_id", "client_id");
    private static final Column EPISODE = Column.text("episode_id", "Episode").key().alsoCalled("earl_episode_id", "assessment_id");
    private static final Column START = Column.date("start_date", "From").required()
            .alsoCalled("earl_episode_start_date", "assessment_date");
    private static final Column END = Column.date("end_date", "To").alsoCalled("earl_episode_end_date", "closure_date");
    private static final Column REASON = Column.text("reason", "Reason").alsoCalled("earl_episode_reason", "presenting_need");
    private static final Column END_REASON = Column.text("end_reason", "Reason for ending")
            .alsoCalled("earl_episode_end_reason", "outcome");
    private static final Contact LEAD =
            Contact.of(Column.text("organisation", "Lead organisation").alsoCalled("earl_episode_organisation", "lead_agency"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return CHILD.columns(EPISODE, START, END, REASON, END_REASON, LEAD.service(), LEAD.worker(), LEAD.phone());
    }

    @Override
    public Reading read(Row row) {
        return CHILD.read(row, OVER, EarlyHelp::said);
    }

    private static List<Statement> said(Row row) {
        return List.of(LEAD.on(
                OVER.of(SocialCare.EARLY_HELP, row)
                        .with(SocialCare.REASON, row.text(REASON))
                        .with(SocialCare.END_REASON, row.text(END_REASON)),
                row));
    }
}
