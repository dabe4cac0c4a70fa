package org.together.hub.load;

import java.util.Collection;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamiliesInHand;
import org.together.core.record.FamilyWriter;
import org.together.hub.family.FamilyForming;
import org.together.hub.link.Linking;
import org.together.hub.link.Linking.Shelves;
import org.together.hub.link.Relationships;
import org.together.hub.match.Matching;
import org.together.hub.record.Belongers;
import org.together.hub.record.Doubts;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.Moves;
import org.together.hub.record.SourceRecords;
import org.together.hub.record.Ties;

/** Everything that works together on the people of one transaction. */
public final class Workshop {
    private final FamilyWriter writer;
    private final Identities identities;
    private final SourceRecords records;
    private final Relationships relationships;
    private final Linking linking;
    private final FamilyForming families;

    /** With what people are changed, and because of what. */
    record Tools(Ledger ledger, Matching matching, FamilyWriter writer, FamiliesInHand inHand, String because) {}

    Workshop(Tools tools, FamilyForming.Settings settings) {
        var ledger = tools.ledger();
        writer = tools.writer();
        identities = new Identities(ledger);
        records = new SourceRecords(ledger);
        var ties = new Ties(ledger, records);
        relationships = new Relationships(ties, identities, writer);
        var shelves = new Shelves(identities, records, new Doubts(ledger), new Moves(ledger, tools.because()));
        linking = new Linking(tools.matching(), shelves, relationships, writer);
        families = new FamilyForming(identities, ties, new FamilyForming.Before(new Belongers(ledger), tools.inHand()), writer, settings);
    }

    /** {@code affected} are identities that lost or regained a record. */
    public void settle(Collection<Long> affected) {
        linking.reconsider(affected);
        linking.keepDoubts();
        families.around(linking.redraw());
        writer.dropPeople(linking.gone().stream().map(Id::<Person>of).toList());
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
