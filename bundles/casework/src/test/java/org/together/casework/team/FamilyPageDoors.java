package org.together.casework.team;

import static org.together.casework.Council.KERRA;
import static org.together.core.access.Action.OPEN_FAMILY;
import static org.together.core.access.Action.RECORD_CONTACT;
import static org.together.core.access.Action.SEE_CASELOAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Gate;
import org.together.casework.StandardWords;
import org.together.casework.Things;
import org.together.casework.chronology.History;
import org.together.casework.chronology.StoredChronologies;
import org.together.casework.chronology.StoredExtracts;
import org.together.casework.kinship.StoredKinships;
import org.together.core.casework.Cases;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;
import org.together.core.kinship.Connection.Quality;
import org.together.core.kinship.Connection.Sort;
import org.together.core.kinship.Kinships.ConnectionDraft;
import org.together.core.kinship.Kinships.Draft;
import org.together.core.kinship.Kinships.Ending;
import org.together.core.kinship.Tie;

/** The doors of the family's page. What is asked of them is faulty where it would change something, so that no try spoils the next. */
public final class FamilyPageDoors {
    private static final LocalDate TODAY = Gate.today();
    private static final Ending TOMORROW = new Ending(TODAY.plusDays(1), "");

    private final StoredKinships kinships;
    private final StoredChronologies chronologies;
    private final StoredExtracts extracts;
    private final StoredTeams teams;

    public FamilyPageDoors(Council council, Cases cases) {
        var database = council.database;
        var rows = database.entityManager();
        var history = new History(rows);
        var kinds = new StandardWords();
        kinships = new StoredKinships(rows, council.writer, database.transactions(), council.gate);
        chronologies = new StoredChronologies(rows, database.transactions(), council.gate, history);
        extracts = new StoredExtracts(rows, database.transactions(), council.gate, history, council.reader, kinds,
                new KeptAddresses(rows, database.transactions()));
        var sources = new StoredTeams.Sources(
                new Dates(rows), new Cautions(rows, council.restrictions), new Limits(new TeamsTest.OurLimits()), kinds);
        teams = new StoredTeams(database.transactions(), council.gate, cases, new TeamsTest.TwoLevels(), sources);
    }

    /** A connection, a significant event and an extract. */
    public void furnish(Things things) {
        done(kinships.connect(KERRA, things.family, connection("Gran")));
        things.connection = kinships.of(KERRA, things.family, TODAY).orElseThrow().connections().getFirst().id();
        done(chronologies.promote(KERRA, things.family, things.fact, new Words("It matters", "")));
        var draft = draft(things, List.of(things.fact));
        done(extracts.make(KERRA, things.family, draft));
        things.extract = draft.id();
    }

    private static void done(Optional<String> refusal) {
        refusal.ifPresent(words -> {
            throw new AssertionError(words);
        });
    }

    private static ConnectionDraft connection(String name) {
        return new ConnectionDraft(name, Sort.RELATIVE, Quality.STRONG, TODAY, "");
    }

    private static Extracts.Draft draft(Things things, List<Id<Fact>> facts) {
        return new Extracts.Draft(things.extract, Audience.PANEL, "What happened", "The panel", "", facts);
    }

    private static Tie tie(Things things) {
        var source = new Source("Council", Optional.empty(), "Kerra");
        return new Tie(Optional.empty(), things.person, RelationshipType.SIBLING, things.person, Period.since(TODAY), source, "");
    }

    private static Draft twice(Things its) {
        return new Draft(its.person, RelationshipType.SIBLING, its.person, Period.since(TODAY), "");
    }

    public Stream<Door> all() {
        return Stream.concat(history(), relations());
    }

    private Stream<Door> history() {
        return Stream.of(
                Door.family("Chronologies.of", (viewer, its) -> chronologies.of(viewer, its.family, TODAY), OPEN_FAMILY),
                Door.family("Chronologies.promote", (viewer, its) ->
                        chronologies.promote(viewer, its.family, its.fact, new Words("", "")), RECORD_CONTACT),
                Door.family("Chronologies.setAside", (viewer, its) ->
                        chronologies.setAside(viewer, its.family, its.fact, ""), RECORD_CONTACT),
                Door.family("Chronologies.reviewed", (viewer, its) -> chronologies.reviewed(viewer, its.family), RECORD_CONTACT),
                Door.family("Extracts.of", (viewer, its) -> extracts.of(viewer, its.family), OPEN_FAMILY),
                Door.family("Extracts.make", (viewer, its) -> extracts.make(viewer, its.family, draft(its, List.of())), RECORD_CONTACT),
                Door.family("Extracts.find", (viewer, its) -> extracts.find(viewer, its.extract), OPEN_FAMILY),
                Door.family("Extracts.document", (viewer, its) -> extracts.document(viewer, its.extract, 1), OPEN_FAMILY));
    }

    private Stream<Door> relations() {
        return Stream.of(
                Door.family("Kinships.of", (viewer, its) -> kinships.of(viewer, its.family, TODAY), OPEN_FAMILY),
                Door.family("Kinships.toTakeAway", (viewer, its) ->
                        kinships.toTakeAway(viewer, its.family, TODAY, "genogram"), OPEN_FAMILY),
                Door.family("Kinships.add", (viewer, its) -> kinships.add(viewer, its.family, twice(its)), RECORD_CONTACT),
                Door.family("Kinships.end", (viewer, its) -> kinships.end(viewer, its.family, tie(its), TOMORROW), RECORD_CONTACT),
                Door.family("Kinships.takeBack", (viewer, its) -> kinships.takeBack(viewer, its.tie, ""), Set.of()),
                Door.family("Kinships.connect", (viewer, its) -> kinships.connect(viewer, its.family, connection("")), RECORD_CONTACT),
                Door.family("Kinships.disconnect", (viewer, its) ->
                        kinships.disconnect(viewer, its.connection, TOMORROW), RECORD_CONTACT),
                Door.family("Kinships.died", (viewer, its) ->
                        kinships.died(viewer, its.family, its.person, TODAY.plusDays(1)), RECORD_CONTACT),
                Door.family("Teams.around", (viewer, its) -> teams.around(viewer, its.family, TODAY), OPEN_FAMILY),
                Door.list("Teams.strained", (viewer, its) -> teams.strained(viewer), SEE_CASELOAD));
    }
}
