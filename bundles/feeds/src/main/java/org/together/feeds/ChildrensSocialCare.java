package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.SocialCare;
import org.together.core.family.FactKind;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A child's episode with children's social care: need, enquiry, plan, care, a time missing or an assessed risk of exploitation. */
@Component
@FeedInfo(
        id = ChildrensSocialCare.ID,
        title = "Children's social care",
        agency = "Children's social care",
        gateway = "Children Act 1989 s17, s27 and s47; Children Act 2004 s10 and s11")
public class ChildrensSocialCare implements Feed {
    static final String ID = "childrens-social-care";
    private static final Who CHILD =
            Who.numbered(ID, "Child's number", "child_unique_id", "child_id", "mosaic_id", "liquidlogic_id", "person_id");
    private static final Column EPISODE = Column.code("episode_type", "Episode", "CIN", "S47", "CP", "LAC", "MISSING", "EXPLOITATION")
            .key()
            .alsoCalled("type", "list");
    private static final Column START = Column.date("start_date", "From").key()
            .alsoCalled("episode_start", "cin_start_date", "date_started");
    private static final Column END = Column.date("end_date", "To").alsoCalled("episode_end", "closure_date", "date_ceased");
    private static final Column REASON = Column.text("reason", "Primary need or category")
            .alsoCalled("primary_need", "category_of_abuse", "category_of_need");
    private static final Column END_REASON = Column.text("end_reason", "Reason for ending")
            .alsoCalled("reason_for_closure", "closure_reason");
    private static final Contact TEAM = Contact.of(Column.text("team", "Allocated team").alsoCalled("allocated_team", "service"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return CHILD.columns(EPISODE, START, END, REASON, END_REASON, TEAM.service(), TEAM.worker(), TEAM.phone());
    }

    @Override
    public Reading read(Row row) {
        return CHILD.read(row, OVER, ChildrensSocialCare::said);
    }

    private static List<Statement> said(Row row) {
        return switch (row.text(EPISODE).orElseThrow()) {
            case "CIN" -> List.of(episode(SocialCare.CHILD_IN_NEED, row));
            case "S47" -> List.of(episode(SocialCare.ENQUIRY, row));
            case "CP" -> List.of(episode(SocialCare.CHILD_PROTECTION, row));
            case "LAC" -> List.of(episode(SocialCare.LOOKED_AFTER, row));
            case "MISSING" -> TEAM.beside(risk(SocialCare.MISSING, row), OVER, row);
            default -> TEAM.beside(risk(SocialCare.EXPLOITATION_RISK, row), OVER, row);
        };
    }

    private static Statement episode(FactKind kind, Row row) {
        return TEAM.on(risk(kind, row).with(SocialCare.END_REASON, row.text(END_REASON)), row);
    }

    private static Statement risk(FactKind kind, Row row) {
        return OVER.of(kind, row).with(SocialCare.REASON, row.text(REASON));
    }
}
