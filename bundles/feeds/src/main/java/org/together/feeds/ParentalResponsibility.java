package org.together.feeds;

import static org.together.core.hub.Column.Expects.FLAG;
import static org.together.core.hub.Column.Expects.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;
import org.together.core.hub.Sighting;

/**
 * A child and one adult who brings them up or is responsible for them, living with them or elsewhere, as school admissions and social care
 * know it.
 * A mother, father or adoptive parent counts as responsible unless the row says not; a relative without responsibility counts as a carer
 * only where
 * the child lives with them.
 */
@Component
@FeedInfo(
        id = ParentalResponsibility.ID,
        title = "Parental responsibility",
        agency = "School admissions",
        gateway = "Education Act 1996 and public task; Children Act 2004 s10")
public class ParentalResponsibility implements Feed {
    static final String ID = "parental-responsibility";
    private static final Who CHILD = Who.numbered(ID, "Child's number", "child_id", "applicant_id", "pupil_id");
    private static final PersonColumns CARER = PersonColumns.of("carer");
    private static final Column ORDER =
            Column.of("contact_order", "Order among the child's contacts", NUMBER)
                    .key()
                    .alsoCalled("priority", "contact_priority");
    private static final Column TIE = Column.code(
                    "relationship", "What they are to the child", "MOTHER", "FATHER", "STEP", "ADOPTIVE", "FOSTER", "GRANDPARENT", "OTHER")
            .required()
            .alsoCalled("relationship_to_child", "carer_relationship");
    private static final Column RESPONSIBLE = Column.of("responsible", "Has parental responsibility", FLAG)
            .alsoCalled("parental_responsibility", "pr");
    private static final Column LIVES_WITH = Column.of("lives_with_child", "Lives with the child", FLAG)
            .alsoCalled("same_address", "resident");
    private static final Column START = Column.date("start_date", "Known since").required().alsoCalled("since", "application_date");
    private static final Column END = Column.date("end_date", "Until").alsoCalled("until");
    private static final Spell OVER = new Spell(START, END);

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<>(CHILD.columns(ORDER, TIE, RESPONSIBLE, LIVES_WITH, START, END));
        CARER.all().stream().map(column -> column.name().equals("carer_surname") ? column.required() : column).forEach(columns::add);
        return List.copyOf(columns);
    }

    @Override
    public Reading read(Row row) {
        var child = CHILD.sighting(row, OVER.start(row));
        return OVER.fault(row).orElseGet(() -> child.map(known -> together(row, known)).orElseGet(CHILD::unknown));
    }

    private static Reading together(Row row, Sighting child) {
        var carer = CARER.in(row, ID + ".carer", child.seen()).map(adult -> atHome(row, child, adult)).orElseThrow();
        var reading = Reading.about(child).and(carer);
        var period = new Period(OVER.start(row), row.date(END).orElse(null));
        return type(row).map(type -> reading.related(1, type, 0, period)).orElse(reading);
    }

    /** Forms leave the adult's address empty when it is the child's. */
    private static Sighting atHome(Row row, Sighting child, Sighting carer) {
        if (carer.address().isPresent() || !livesWithChild(row)) {
            return carer;
        }
        return new Sighting(carer.name(), carer.born(), carer.sex(), carer.identifiers(), child.address(), carer.seen());
    }

    private static Optional<RelationshipType> type(Row row) {
        var relationship = row.text(TIE).orElseThrow();
        if (!row.flag(RESPONSIBLE).orElse(isParent(relationship)) && !livesWithChild(row)) {
            return Optional.empty();
        }
        return Optional.of(switch (relationship) {
            case "MOTHER", "FATHER" -> row.flag(RESPONSIBLE).orElse(true) ? RelationshipType.PARENT : RelationshipType.OTHER_CARER;
            case "STEP" -> RelationshipType.STEP_PARENT;
            case "ADOPTIVE" -> RelationshipType.ADOPTIVE_PARENT;
            case "FOSTER" -> RelationshipType.FOSTER_CARER;
            case "GRANDPARENT" -> RelationshipType.GRANDPARENT;
            default -> RelationshipType.OTHER_CARER;
        });
    }

    private static boolean isParent(String relationship) {
        return relationship.equals("MOTHER") || relationship.equals("FATHER") || relationship.equals("ADOPTIVE");
    }

    private static boolean livesWithChild(Row row) {
        return row.flag(LIVES_WITH).orElse(false);
    }
}
