package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Education;
import org.together.core.facts.Involvement;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/**
 * What the council's education service knows beside the schools' registers: alternative provision (AP), children missing education (CME),
 * education at
 * home (EHE), education, health and care plans (EHCP), early-years places not taken up (EY).
 */
@Component
@FeedInfo(
        id = EducationOtherwise.ID,
        title = "Education outside the register",
        agency = "Education service",
        gateway = "Education Act 1996 and public task; Digital Economy Act 2017 s35")
public class EducationOtherwise implements Feed {
    static final String ID = "education-otherwise";
    private static final Who CHILD = Who.numbered(ID, "Child's number", "child_id", "ems_id", "pupil_id");
    private static final Column TYPE = Column.code("record_type", "Matter", "AP", "CME", "EHE", "EHCP", "EY").key().alsoCalled("type");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("date_identified", "plan_date");
    private static final Column END = Column.date("end_date", "To").alsoCalled("date_closed");
    private static final Column SETTING = Column.text("setting", "School or setting").alsoCalled("school", "provider");
    private static final Column REASON = Column.text("reason", "Reason or primary need").alsoCalled("primary_need", "notes");
    private static final Contact TEAM = Contact.of(Column.text("team", "Team").alsoCalled("service"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return CHILD.columns(TYPE, START, END, SETTING, REASON, TEAM.service(), TEAM.worker(), TEAM.phone());
    }

    @Override
    public Reading read(Row row) {
        return CHILD.read(row, OVER, EducationOtherwise::said);
    }

    private static List<Statement> said(Row row) {
        return switch (row.text(TYPE).orElseThrow()) {
            case "AP" -> TEAM.beside(
                    reason(OVER.of(Education.ALTERNATIVE_PROVISION, row), row).with(Education.SCHOOL, row.text(SETTING)), OVER, row);
            case "CME" -> TEAM.beside(reason(OVER.of(Education.MISSING_EDUCATION, row), row), OVER, row);
            case "EHCP" -> TEAM.beside(
                    OVER.of(Education.SPECIAL_NEEDS, row).with(Education.NEED, row.text(REASON))
                .with(Education.SCHOOL, row.text(SETTING)), OVER, row);
            case "EY" -> TEAM.beside(reason(OVER.of(Education.EARLY_YEARS_NOT_TAKEN, row), row), OVER, row);
            default -> List.of(TEAM.on(OVER.of(Involvement.SERVICE_INVOLVED, row), row)
                    .with(Involvement.SERVICE, "Elective home education"));
        };
    }

    private static Statement reason(Statement statement, Row row) {
        return statement.with(Education.REASON, row.text(REASON));
    }
}
