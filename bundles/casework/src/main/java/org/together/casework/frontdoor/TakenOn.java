package org.together.casework.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.FeedInfo;
import org.together.core.hub.PersonColumns;
import org.together.core.hub.Reading;
import org.together.core.hub.Row;

/**
 * People of accepted referrals who were not in the record: the referral is their source record, so that they are linked, corrected and
 * withdrawn like anybody's. One row a person; a child's row names up to two who bring the child up.
 */
@Component
@FeedInfo(
        id = TakenOn.ID,
        title = "People taken on from referrals",
        agency = "Joint access team",
        gateway = "Public task: help asked for and accepted for the family")
public class TakenOn implements Feed {
    static final String ID = "front-door";
    static final String REFERRED = "referred";
    static final List<String> CARERS = List.of("carer1", "carer2");

    private static final Column ON = Column.date(REFERRED, "Referred on").required();
    private static final PersonColumns PERSON = keyed();

    private static PersonColumns keyed() {
        var person = PersonColumns.standard();
        return person.with(person.column("local_id").key());
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<Column>(PERSON.all());
        CARERS.forEach(carer -> columns.addAll(PersonColumns.of(carer).all()));
        columns.add(ON);
        return columns;
    }

    @Override
    public Reading read(Row row) {
        var day = row.date(ON).orElseGet(LocalDate::now);
        var person = PERSON.in(row, ID, day);
        if (person.isEmpty()) {
            return Reading.unusable(PERSON.column("surname"), "There is no surname");
        }
        var reading = Reading.about(person.get());
        var subjects = 1;
        for (var carer : CARERS) {
            var other = PersonColumns.of(carer).in(row, ID, day);
            if (other.isPresent()) {
                reading = reading.and(other.get()).related(subjects, RelationshipType.OTHER_CARER, 0, Period.since(day));
                subjects++;
            }
        }
        return reading;
    }
}
