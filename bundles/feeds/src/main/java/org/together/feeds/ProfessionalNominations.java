package org.together.feeds;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Involvement;
import org.together.core.facts.Judgement;
import org.together.core.family.Certainty;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/**
 * A professional's judgement that a person's difficulty is of concern equivalent to an indicator: evidence by judgement, with author and
 * reason.
 */
@Component
@FeedInfo(
        id = ProfessionalNominations.ID,
        title = "Professional nominations",
        agency = "Front door",
        gateway = "Children Act 2004 s10; public task")
public class ProfessionalNominations implements Feed {
    static final String ID = "professional-nominations";
    private static final Who PERSON = Who.named(ID);
    /** The author comes first, so that the source's reference begins with who judged. */
    private static final Column AUTHOR = Column.text("nominated_by", "Nominated by").key().alsoCalled("professional", "referrer");
    private static final Column REFERENCE = Column.text("nomination_ref", "Nomination reference").key()
            .alsoCalled("referral_ref", "reference");
    private static final Column DATE = Column.date("nomination_date", "Date").required().alsoCalled("date", "referral_date");
    private static final Column CRITERION = Column.text("criterion", "Id of the criterion it is equivalent to").required()
            .alsoCalled("indicator");
    private static final Column REASON = Column.text("reason", "Reason").required().alsoCalled("concern");
    private static final Column ORGANISATION = Column.text("organisation", "Organisation").alsoCalled("agency", "service");
    private static final Column END = Column.date("end_date", "Until").alsoCalled("closed_date");
    private static final Spell OVER = new Spell(DATE, END);

    @Override
    public List<Column> columns() {
        return PERSON.columns(AUTHOR, REFERENCE, DATE, END, CRITERION, REASON, ORGANISATION);
    }

    @Override
    public Reading read(Row row) {
        return PERSON.read(row, OVER, ProfessionalNominations::said);
    }

    private static List<Statement> said(Row row) {
        var said = new ArrayList<Statement>();
        said.add(OVER.of(Judgement.NOMINATION, row)
                .with(Judgement.CRITERION, row.text(CRITERION))
                .with(Judgement.REASON, row.text(REASON))
                .how(Certainty.JUDGED));
        row.text(ORGANISATION)
                .ifPresent(service -> said.add(OVER.of(Involvement.SERVICE_INVOLVED, row)
                        .with(Involvement.SERVICE, service)
                        .with(Involvement.WORKER, row.text(AUTHOR))));
        return said;
    }
}
