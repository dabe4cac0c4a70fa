package org.together.feeds;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.facts.Justice;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Statement;

/** A spell in prison, on licence or under a community sentence. An empty parenting flag means not known, which is common. */
@Component
@FeedInfo(
        id = ProbationPrison.ID,
        title = "Probation and prison",
        agency = "HM Prison and Probation Service",
        gateway = "Crime and Disorder Act 1998 s115; Criminal Justice Act 2003 s325")
public class ProbationPrison implements Feed {
    static final String ID = "probation-prison";
    private static final Who PERSON = Who.numbered(ID, "Case reference number", "crn", "noms_number", "prison_number");
    private static final Column ORDER =
            Column.code("order_type", "Order or sentence", "CUSTODY", "LICENCE", "SUPERVISION", "COMMUNITY", "SUSPENDED")
            .key()
            .alsoCalled("sentence_type", "disposal");
    private static final Column START = Column.date("start_date", "From").key().alsoCalled("sentence_date", "commencement_date");
    private static final Column END = Column.date("end_date", "To").alsoCalled("termination_date", "expiry_date");
    private static final Column RELEASE = Column.date("release_date", "Release planned for").alsoCalled("conditional_release_date", "crd");
    private static final Column PARENTING = Column.of("parenting", "Has parenting responsibilities", Column.Expects.FLAG)
            .alsoCalled("parental_responsibility", "parental_flag");
    private static final Contact OFFICE =
            Contact.of(Column.text("office", "Probation office or prison").alsoCalled("establishment", "delivery_unit"));
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        return PERSON.columns(ORDER, START, END, RELEASE, PARENTING, OFFICE.service(), OFFICE.worker(), OFFICE.phone());
    }

    @Override
    public Reading read(Row row) {
        return PERSON.read(row, OVER, ProbationPrison::said);
    }

    private static List<Statement> said(Row row) {
        var order = row.text(ORDER).orElseThrow();
        if (order.equals("CUSTODY")) {
            var prison = OVER.of(Justice.PRISON, row).with(Justice.RELEASE, row.date(RELEASE)).with(Justice.PARENTING, row.flag(PARENTING));
            return OFFICE.beside(prison, OVER, row);
        }
        var type = switch (order) {
            case "LICENCE" -> "licence";
            case "SUPERVISION" -> "supervision";
            case "COMMUNITY" -> "community-order";
            default -> "suspended-sentence";
        };
        return List.of(OFFICE.on(
                OVER.of(Justice.ORDER, row).with(Justice.ORDER_TYPE, type).with(Justice.PARENTING, row.flag(PARENTING)), row));
    }
}
