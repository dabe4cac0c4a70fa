package org.together.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Justice;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/**
 * One person's part in one police incident: crime, anti-social behaviour or a domestic call-out. Parts are kept apart: a victim, a witness
 * or a child
 * who was there is never counted as having done it, and a suspect only once an outcome proves it.
 */
@Component
@FeedInfo(
        id = PoliceIncidents.ID,
        title = "Police incidents",
        agency = "Police",
        gateway = "Crime and Disorder Act 1998 s115; Digital Economy Act 2017 s35")
public class PoliceIncidents implements Feed {
    static final String ID = "police-incidents";
    private static final Who PERSON = Who.numbered(ID, "Nominal reference", "nominal_ref", "nominal", "niche_id");
    private static final Column INCIDENT = Column.text("incident_ref", "Incident reference").key()
            .alsoCalled("crime_ref", "log_number", "occurrence");
    private static final Column DATE = Column.date("incident_date", "Date").required().alsoCalled("offence_date", "date");
    private static final Column TYPE = Column.code("incident_type", "Type", "CRIME", "ASB", "DOMESTIC").required().alsoCalled("type");
    private static final Meanings ROLES = Meanings.of("OFFENDER", Justice.OFFENDER)
            .and("SUSPECT", Justice.SUSPECT)
            .and("VICTIM", Justice.VICTIM)
            .and("WITNESS", Justice.WITNESS)
            .and("CHILD", Justice.WITNESS);
    private static final Column ROLE = ROLES.column("role", "Part in it").key().alsoCalled("person_role", "involvement");
    private static final Column WHAT = Column.text("offence", "Offence or kind of incident")
            .alsoCalled("offence_description", "ho_offence", "classification");
    private static final Meanings OUTCOMES = Meanings.of("CONVICTED", "convicted")
            .and("CAUTION", "caution")
            .and("CHARGED", "charged")
            .and("INVESTIGATING", "under investigation")
            .and("COMMUNITY", "community resolution")
            .and("NFA", "no further action")
            .and("ACQUITTED", "acquitted");
    private static final Column OUTCOME = OUTCOMES.column("outcome", "Outcome").alsoCalled("disposal", "outcome_code");
    private static final Column RISK = Column.code("dash_risk", "Risk by the DASH checklist", "STANDARD", "MEDIUM", "HIGH")
            .alsoCalled("risk_level", "dash_level");

    @Override
    public List<Column> columns() {
        return PERSON.columns(INCIDENT, DATE, TYPE, ROLE, WHAT, OUTCOME, RISK);
    }

    @Override
    public Reading read(Row row) {
        return PERSON.read(row, row.date(DATE).orElseThrow(), PoliceIncidents::said);
    }

    private static List<Statement> said(Row row) {
        return switch (row.text(TYPE).orElseThrow()) {
            case "DOMESTIC" -> callOut(row).stream().toList();
            case "ASB" -> List.of(Statement.on(Justice.ASB_INCIDENT, day(row))
                    .with(Justice.ROLE, ROLES.in(row, ROLE))
                    .with(Justice.ASB_TYPE, row.text(WHAT)));
            default -> List.of(Statement.on(Justice.OFFENCE, day(row))
                    .with(Justice.ROLE, ROLES.in(row, ROLE))
                    .with(Justice.OFFENCE_TYPE, row.text(WHAT))
                    .with(Justice.OUTCOME, OUTCOMES.in(row, OUTCOME))
                    .with(Justice.PROVEN, isProven(row)));
        };
    }

    /** A witness to domestic abuse who is no child of the house, a neighbour say, carries no fact of it. */
    private static Optional<Statement> callOut(Row row) {
        var part = switch (row.text(ROLE).orElseThrow()) {
            case "VICTIM" -> Optional.of(DomesticAbuse.VICTIM);
            case "CHILD" -> Optional.of(DomesticAbuse.CHILD);
            case "OFFENDER", "SUSPECT" -> Optional.of(DomesticAbuse.PERPETRATOR);
            default -> Optional.<String>empty();
        };
        return part.map(role -> Statement.on(DomesticAbuse.CALL_OUT, day(row))
                .with(DomesticAbuse.ROLE, role)
                .with(DomesticAbuse.RISK, row.text(RISK).map(String::toLowerCase)));
    }

    /** Proven by conviction or caution; unknown while it is open. */
    private static Optional<Boolean> isProven(Row row) {
        if (!row.text(ROLE).orElseThrow().equals("OFFENDER")) {
            return Optional.of(false);
        }
        return row.text(OUTCOME).flatMap(outcome -> switch (outcome) {
            case "CONVICTED", "CAUTION" -> Optional.of(true);
            case "NFA", "ACQUITTED", "COMMUNITY" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static LocalDate day(Row row) {
        return row.date(DATE).orElseThrow();
    }
}
