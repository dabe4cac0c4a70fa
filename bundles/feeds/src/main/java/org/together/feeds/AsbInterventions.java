package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Involvement;
import org.together.core.facts.Justice;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A measure taken with a person because of their anti-social behaviour, by police, community safety or a landlord. */
@Component
@FeedInfo(
        id = AsbInterventions.ID,
        title = "Anti-social behaviour interventions",
        agency = "Community safety",
        gateway = "Crime and Disorder Act 1998 s115; Digital Economy Act 2017 s35")
public class AsbInterventions implements Feed {
    static final String ID = "asb-interventions";
    private static final Who PERSON = Who.named(ID);
    private static final Column CASE = Column.text("case_ref", "Case reference").key().alsoCalled("case_number", "reference");
    private static final Meanings TYPES = Meanings.of("WARNING", "warning letter")
            .and("ABC", "acceptable behaviour contract")
            .and("CPW", "community protection warning")
            .and("CPN", "community protection notice")
            .and("INJUNCTION", "civil injunction")
            .and("CBO", "criminal behaviour order")
            .and("TENANCY", "tenancy action")
            .and("RESTORATIVE", "restorative meeting")
            .and("OTHER", "other local measure");
    private static final Column TYPE = TYPES.column("intervention_type", "Measure").key().alsoCalled("type", "intervention");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("issued", "date_issued");
    private static final Column END = Column.date("end_date", "To").alsoCalled("expires", "date_ended");
    private static final Contact BY = Contact.of(Column.text("issued_by", "Issued by").alsoCalled("agency", "service"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return PERSON.columns(CASE, TYPE, START, END, BY.service(), BY.worker(), BY.phone());
    }

    @Override
    public Reading read(Row row) {
        return PERSON.read(row, OVER, AsbInterventions::said);
    }

    private static List<Statement> said(Row row) {
        var measure = OVER.of(Justice.ASB_INTERVENTION, row).with(Justice.ASB_TYPE, TYPES.in(row, TYPE))
                .with(Involvement.SERVICE, row.text(BY.service()));
        return row.text(BY.worker()).isPresent() ? BY.beside(measure, OVER, row) : List.of(measure);
    }
}
