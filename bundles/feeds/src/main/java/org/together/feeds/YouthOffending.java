package org.together.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Justice;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** An offence by a young person, what came of it, and the order that followed if there was one. */
@Component
@FeedInfo(
        id = YouthOffending.ID,
        title = "Youth offending",
        agency = "Youth offending team",
        gateway = "Crime and Disorder Act 1998 s37, s39 and s115")
public class YouthOffending implements Feed {
    static final String ID = "youth-offending";
    private static final Who YOUNG_PERSON = Who.numbered(ID, "Youth offending team's number", "yot_id", "yjs_id", "childview_id");
    private static final Column OFFENCE_REF = Column.text("offence_ref", "Offence reference").key().alsoCalled("offence_id");
    private static final Column OFFENCE_DATE = Column.date("offence_date", "Date of offence").required().alsoCalled("date_of_offence");
    private static final Column OFFENCE = Column.text("offence", "Offence").alsoCalled("offence_type", "offence_category");
    private static final Meanings DISPOSALS = Meanings.of("YC", "youth caution")
            .and("YCC", "youth conditional caution")
            .and("DISCHARGE", "discharge")
            .and("FINE", "fine or compensation")
            .and("RO", "referral order")
            .and("YRO", "youth rehabilitation order")
            .and("DTO", "detention and training order")
            .and("PENDING", "awaiting outcome")
            .and("NFA", "no further action")
            .and("ACQUITTED", "acquitted");
    private static final Set<String> NOT_PROVEN = Set.of("NFA", "ACQUITTED");
    private static final Column DISPOSAL = DISPOSALS.column("disposal", "Outcome").required().alsoCalled("outcome", "disposal_code");
    private static final Column START = Column.date("order_start", "Order from").alsoCalled("intervention_start");
    private static final Column END = Column.date("order_end", "Order to").alsoCalled("intervention_end");
    private static final Contact TEAM = Contact.of(Column.text("team", "Team").alsoCalled("service"));
    private static final Spell ORDER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return YOUNG_PERSON.columns(OFFENCE_REF, OFFENCE_DATE, OFFENCE, DISPOSAL, START, END, TEAM.service(), TEAM.worker(), TEAM.phone());
    }

    @Override
    public Reading read(Row row) {
        var order = row.date(START).flatMap(begun -> ORDER.fault(row));
        return order.orElseGet(() -> YOUNG_PERSON.read(row, row.date(OFFENCE_DATE).orElseThrow(), YouthOffending::said));
    }

    private static List<Statement> said(Row row) {
        var said = new ArrayList<Statement>();
        said.add(Statement.on(Justice.OFFENCE, row.date(OFFENCE_DATE).orElseThrow())
                .with(Justice.ROLE, isProven(row).orElse(false) ? Justice.OFFENDER : Justice.SUSPECT)
                .with(Justice.OFFENCE_TYPE, row.text(OFFENCE))
                .with(Justice.OUTCOME, DISPOSALS.in(row, DISPOSAL))
                .with(Justice.PROVEN, isProven(row)));
        if (row.date(START).isPresent()) {
            said.add(TEAM.on(ORDER.of(Justice.ORDER, row).with(Justice.ORDER_TYPE, "youth-order"), row));
        }
        return said;
    }

    private static Optional<Boolean> isProven(Row row) {
        return row.text(DISPOSAL).filter(disposal -> !disposal.equals("PENDING")).map(disposal -> !NOT_PROVEN.contains(disposal));
    }
}
