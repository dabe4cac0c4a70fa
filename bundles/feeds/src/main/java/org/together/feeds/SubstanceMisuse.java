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

/** A spell of treatment for a problem with drugs or alcohol, shared by name only with consent. */
@Component
@FeedInfo(
        id = SubstanceMisuse.ID,
        title = "Substance misuse treatment",
        agency = "Drug and alcohol service",
        gateway = "Consent to share confidential information; UK GDPR article 9(2)(h)")
public class SubstanceMisuse implements Feed {
    static final String ID = "substance-misuse";
    private static final Who CLIENT = Who.numbered(ID, "Client number", "client_id", "ndtms_id");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("triage_date", "treatment_start");
    private static final Column END = Column.date("discharge_date", "To").alsoCalled("end_date", "treatment_end");
    private static final Column SUBSTANCE = Column.text("substance", "Main substance").required().alsoCalled("problem_substance", "drug1");
    private static final Column DISCHARGE = Column.text("discharge_reason", "Reason for discharge");
    private static final Contact PROVIDER = Contact.of(Column.text("provider", "Provider").alsoCalled("service", "agency"));
    private static final Spell TREATMENT = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return CLIENT.columns(START, END, SUBSTANCE, DISCHARGE, PROVIDER.service(), PROVIDER.worker(), PROVIDER.phone());
    }

    @Override
    public Reading read(Row row) {
        return CLIENT.read(row, TREATMENT, SubstanceMisuse::said);
    }

    private static List<Statement> said(Row row) {
        return List.of(PROVIDER.on(
                TREATMENT.of(Health.SUBSTANCE_MISUSE, row)
                        .with(Health.SUBSTANCE, row.text(SUBSTANCE))
                        .with(Health.DISCHARGE, row.text(DISCHARGE)),
                row));
    }
}
