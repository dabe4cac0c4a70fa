package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.DomesticAbuse;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** One person's part in a MARAC case, or their support by an adviser (IDVA), a recovery or a perpetrator programme. */
@Component
@FeedInfo(
        id = DomesticAbuseCases.ID,
        title = "Domestic abuse: MARAC and support",
        agency = "Domestic abuse services",
        gateway = "Crime and Disorder Act 1998 s115 and public task; never to be known to a perpetrator")
public class DomesticAbuseCases implements Feed {
    static final String ID = "domestic-abuse";
    private static final Who PERSON = Who.numbered(ID, "Person's number in the service", "client_id", "person_ref");
    private static final Column CASE = Column.text("case_ref", "Case reference").key().alsoCalled("marac_ref", "case_number");
    private static final Column TYPE = Column.code("record_type", "Conference or support", "MARAC", "IDVA", "RECOVERY", "PERPETRATOR").key()
            .alsoCalled("type");
    private static final Meanings ROLES = Meanings.of("VICTIM", DomesticAbuse.VICTIM)
            .and("PERPETRATOR", DomesticAbuse.PERPETRATOR)
            .and("CHILD", DomesticAbuse.CHILD);
    private static final Column ROLE = ROLES.column("role", "Part in it").key().alsoCalled("person_role");
    private static final Column START = Column.date("start_date", "Date or from").key()
            .alsoCalled("case_date", "conference_date", "meeting_date");
    private static final Column END = Column.date("end_date", "To").alsoCalled("closed_date");
    private static final Column REPEAT = Column.of("repeat", "Repeat case", Column.Expects.FLAG).alsoCalled("repeat_victim");
    private static final Contact SERVICE = Contact.of(Column.text("service", "Service").alsoCalled("provider"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return PERSON.columns(CASE, TYPE, ROLE, START, END, REPEAT, SERVICE.service(), SERVICE.worker(), SERVICE.phone());
    }

    @Override
    public Reading read(Row row) {
        return PERSON.read(row, OVER, DomesticAbuseCases::said);
    }

    private static List<Statement> said(Row row) {
        var role = ROLES.in(row, ROLE);
        if (row.text(TYPE).orElseThrow().equals("MARAC")) {
            return List.of(Statement.on(DomesticAbuse.MARAC, OVER.start(row))
                    .with(DomesticAbuse.ROLE, role)
                    .with(DomesticAbuse.REPEAT, row.flag(REPEAT)));
        }
        return List.of(SERVICE.on(OVER.of(DomesticAbuse.SUPPORT, row).with(DomesticAbuse.ROLE, role), row));
    }
}
