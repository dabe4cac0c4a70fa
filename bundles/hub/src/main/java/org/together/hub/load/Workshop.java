package org.together.hub.load;

import java.util.Collection;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyWriter;
import org.together.hub.family.FamilyForming;
import org.together.hub.link.Linking;
import org.together.hub.link.Relationships;
import org.together.hub.match.Matching;
import org.together.hub.record.Belongers;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.SourceRecords;
import org.together.hub.record.Ties;

/** Everything that works together on the people of one transaction. */
final class Workshop {
    private final Matching matching;
    private final FamilyWriter writer;
    private final Identities identities;
    private final SourceRecords records;
    private final Relationships relationships;
    private final Linking linking;
    private final FamilyForming families;

    Workshop(Ledger ledger, Matching matching, FamilyWriter writer, FamilyForming.Settings settings) {
        this.matching = matching;
        this.writer = writer;
        identities = new Identities(ledger);
        records = new SourceRecords(ledger);
        var ties = new Ties(ledger, records);
        relationships = new Relationships(ties, identities, writer);
        linking = new Linking(matching, identities, records, relationships, writer);
        families = new FamilyForming(identities, ties, new Belongers(ledger), writer, settings);
    }

    /** {@code affected} are identities that lost or regained a record. */
    void settle(Collection<Long> affected) {
        linking.reconsider(affected);
        families.around(linking.redraw());
        writer.dropPeople(linking.gone().stream().map(Id::<Person>of).toList());
    }

    Matching matching() {
        return matching;
    }

    FamilyWriter writer() {
        return writer;
    }

    Identities identities() {
        return identities;
    }

    SourceRecords records() {
        return records;
    }

    Relationships relationships() {
        return relationships;
    }

    Linking linking() {
        return linking;
    }
}
