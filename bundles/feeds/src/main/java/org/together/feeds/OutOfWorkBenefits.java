package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Work;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A spell on an out-of-work benefit. Names alone cannot be matched, so number, address and postcode are asked for. */
@Component
@FeedInfo(
        id = OutOfWorkBenefits.ID,
        title = "Out-of-work benefits",
        agency = "Department for Work and Pensions",
        gateway = "Welfare Reform Act 2012 s131; Digital Economy Act 2017 s35")
public class OutOfWorkBenefits implements Feed {
    static final String ID = "out-of-work-benefits";
    private static final Who CLAIMANT = claimant();
    private static final Column BENEFIT = Column.code("benefit", "Benefit", "JSA", "ESA", "IS", "IB", "SDA", "CA", "UC").key()
            .alsoCalled("benefit_type");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("claim_start", "award_start");
    private static final Column END = Column.date("end_date", "To").alsoCalled("claim_end", "award_end");
    private static final Meanings GROUPS = Meanings.of("AWRR", "all-work")
            .and("WP", "preparation")
            .and("WFI", "interview")
            .and("NWRR", "none")
            .and("WE", "working-enough");
    private static final Column CONDITIONALITY =
            GROUPS.column("conditionality", "Universal Credit work-related requirements").alsoCalled("conditionality_group", "uc_regime");
    private static final Spell CLAIM = new Spell(START, END);

    private static Who claimant() {
        var standard = PersonColumns.standard();
        return new Who(
                ID,
                standard.with(standard.column("nino").key().alsoCalled("ni_number", "national_insurance_number"))
                        .with(standard.column("address").required())
                        .with(standard.column("postcode").required()));
    }

    @Override
    public List<Column> columns() {
        return CLAIMANT.columns(BENEFIT, START, END, CONDITIONALITY);
    }

    @Override
    public Reading read(Row row) {
        return CLAIMANT.read(row, CLAIM, OutOfWorkBenefits::said);
    }

    private static List<Statement> said(Row row) {
        return List.of(CLAIM.of(Work.OUT_OF_WORK_BENEFIT, row)
                .with(Work.BENEFIT, row.text(BENEFIT))
                .with(Work.CONDITIONALITY, GROUPS.in(row, CONDITIONALITY)));
    }
}
