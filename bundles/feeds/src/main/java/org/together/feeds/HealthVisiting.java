package org.together.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Health;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A mother with a young child on a health visitor's caseload; only the two most intensive offers say that there is a problem. */
@Component
@FeedInfo(
        id = HealthVisiting.ID,
        title = "Health visiting",
        agency = "NHS health visiting",
        gateway = "Consent to share confidential information; public task; UK GDPR article 9(2)(h)")
public class HealthVisiting implements Feed {
    static final String ID = "health-visiting";
    private static final Who MOTHER = mother();
    private static final PersonColumns BABY = PersonColumns.of("child");
    private static final Set<String> INTENSIVE = Set.of("PARTNERSHIP-PLUS", "FNP");
    private static final Column OFFER =
            Column.code("offer", "Level of service", "UNIVERSAL", "UNIVERSAL-PLUS", "PARTNERSHIP-PLUS", "FNP")
                    .required()
                    .alsoCalled("service_level");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("date_added", "caseload_start");
    private static final Column END = Column.date("end_date", "To").alsoCalled("caseload_end", "discharge_date");
    private static final Column REASON = Column.text("reason", "Reason").alsoCalled("concern");
    private static final Contact TEAM = Contact.of(Column.text("team", "Team").alsoCalled("service"));
    private static final Spell OVER = new Spell(START, END);

    private static Who mother() {
        var standard = PersonColumns.standard();
        return new Who(ID, standard.with(standard.column("nhs_number").key().alsoCalled("nhs_no", "mother_nhs_number")));
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(MOTHER.columns(OFFER, START, END, REASON, TEAM.service(), TEAM.worker(), TEAM.phone()));
        columns.addAll(BABY.all());
        return List.copyOf(columns);
    }

    @Override
    public Reading read(Row row) {
        var mother = MOTHER.read(row, OVER, HealthVisiting::said);
        if (mother.fault().isPresent()) {
            return mother;
        }
        var seen = mother.subjects().getFirst().person().seen();
        return BABY.in(row, ID + ".child", seen)
                .map(baby -> mother.and(baby).related(0, RelationshipType.PARENT, 1, Period.since(baby.born().orElse(OVER.start(row)))))
                .orElse(mother);
    }

    private static List<Statement> said(Row row) {
        if (INTENSIVE.contains(row.text(OFFER).orElseThrow())) {
            return List.of(TEAM.on(OVER.of(Health.NEW_MOTHER_SUPPORT, row).with(Health.REASON, row.text(REASON)), row));
        }
        return TEAM.alone(OVER, row).stream().toList();
    }
}
