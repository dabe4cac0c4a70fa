package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Housing;
import org.together.core.facts.Involvement;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** Rent arrears, steps towards eviction, homelessness and unmanageable debt of the person whose tenancy or case it is. */
@Component
@FeedInfo(
        id = HousingDifficulties.ID,
        title = "Housing: arrears, eviction, homelessness",
        agency = "Housing",
        gateway = "Digital Economy Act 2017 s35; Housing Act 1996 part 7")
public class HousingDifficulties implements Feed {
    static final String ID = "housing";
    private static final Who TENANT = Who.named(ID);
    private static final Column CASE = Column.text("case_ref", "Tenancy or case reference").key()
            .alsoCalled("tenancy_ref", "reference", "account");
    private static final Column TYPE =
            Column.code("record_type", "Matter", "ARREARS", "NOTICE", "POSSESSION", "EVICTED", "HOMELESS", "DEBT").key().alsoCalled("type");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("date", "notice_date", "duty_start");
    private static final Column END = Column.date("end_date", "To").alsoCalled("cleared_date", "duty_end");
    private static final Column AMOUNT = Column.of("amount", "Amount owed (£)", Column.Expects.MONEY).alsoCalled("arrears", "balance");
    private static final Meanings DUTIES =
            Meanings.of("PREVENTION", "prevention").and("RELIEF", "relief").and("MAIN", "main").and("NONE", "none");
    private static final Column DUTY = DUTIES.column("duty", "Homelessness duty owed").alsoCalled("duty_owed");
    private static final Contact LANDLORD = Contact.of(Column.text("landlord", "Landlord or service").alsoCalled("service", "provider"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return TENANT.columns(CASE, TYPE, START, END, AMOUNT, DUTY, LANDLORD.service(), LANDLORD.worker(), LANDLORD.phone());
    }

    @Override
    public Reading read(Row row) {
        if (row.text(TYPE).orElseThrow().equals("ARREARS") && row.money(AMOUNT).isEmpty()) {
            return Reading.unusable(AMOUNT, "Arrears need their amount");
        }
        return TENANT.read(row, OVER, HousingDifficulties::said);
    }

    private static List<Statement> said(Row row) {
        return switch (row.text(TYPE).orElseThrow()) {
            case "ARREARS" -> LANDLORD.beside(owed(OVER.of(Housing.RENT_ARREARS, row), row), OVER, row);
            case "DEBT" -> LANDLORD.beside(owed(OVER.of(Housing.UNMANAGEABLE_DEBT, row), row), OVER, row);
            case "HOMELESS" -> List.of(LANDLORD.on(OVER.of(Housing.HOMELESSNESS, row).with(Housing.DUTY, DUTIES.in(row, DUTY)), row));
            case "NOTICE" -> eviction("notice", row);
            case "POSSESSION" -> eviction("possession", row);
            default -> eviction("evicted", row);
        };
    }

    private static Statement owed(Statement debt, Row row) {
        return debt.with(Housing.AMOUNT, row.money(AMOUNT)).with(Involvement.SERVICE, row.text(LANDLORD.service()));
    }

    private static List<Statement> eviction(String stage, Row row) {
        var step = Statement.on(Housing.EVICTION, OVER.start(row)).with(Housing.STAGE, stage);
        return List.of(step.with(Involvement.SERVICE, row.text(LANDLORD.service())));
    }
}
