package org.together.hub.load;

import java.util.Collection;
import java.util.Set;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identity.PersonFollower;
import org.together.core.identity.PersonFollower.Step;
import org.together.core.record.FamiliesInHand;
import org.together.core.record.FamilyFollower;
import org.together.core.record.FamilyWriter;
import org.together.core.record.FamilyWriter.Went;
import org.together.hub.family.FamilyForming;
import org.together.hub.link.Linking;
import org.together.hub.link.Linking.Shelves;
import org.together.hub.link.Relationships;
import org.together.hub.match.Matching;
import org.together.hub.record.Belongers;
import org.together.hub.record.Doubts;
import org.together.hub.record.GoneFamilies;
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
    private final Moves moves;
    private final FamilyForming families;
    private final Collection<PersonFollower> followers;

    /** With what people are changed, and because of what. */
    record Tools(Ledger ledger, Matching matching, FamilyWriter writer, Others others, String because) {}

    /** Who else keeps something by the ids of families and people. */
    record Others(FamiliesInHand inHand, Collection<PersonFollower> followers, Collection<FamilyFollower> kin) {}

    Workshop(Tools tools, FamilyForming.Settings settings) {
        var ledger = tools.ledger();
        writer = tools.writer();
        identities = new Identities(ledger);
        records = new SourceRecords(ledger);
        var ties = new Ties(ledger, records);
        relationships = new Relationships(ties, identities, writer);
        moves = new Moves(ledger, tools.because());
        var shelves = new Shelves(identities, records, new Doubts(ledger), moves);
        linking = new Linking(tools.matching(), shelves, relationships, writer);
        var others = tools.others();
        var gone = new GoneFamilies(ledger);
        var before = new FamilyForming.Before(new Belongers(ledger), others.inHand(), gone, moves, others.kin());
        families = new FamilyForming(identities, ties, before, writer, settings);
        followers = others.followers();
    }

    /** {@code affected} are identities that lost or regained a record. */
    public void settle(Collection<Long> affected) {
        linking.reconsider(affected);
        linking.keepDoubts();
        families.around(linking.redraw());
        var gone = linking.gone();
        follow(gone);
        writer.dropPeople(gone.stream().map(Id::<Person>of).toList());
    }

    private void follow(Set<Long> gone) {
        var steps = moves.went().entrySet().stream().map(one -> step(one.getKey(), one.getValue(), gone)).toList();
        if (!steps.isEmpty()) {
            writer.follow(steps.stream()
                    .map(one -> new Went(one.description().value(), one.before(), one.after(), one.isLast()))
                    .toList());
            followers.forEach(follower -> follower.moved(steps));
        }
    }

    private static Step step(long identity, Moves.Way way, Set<Long> gone) {
        return new Step(Id.of(identity), Id.of(way.before()), Id.of(way.after()), gone.contains(way.before()));
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
