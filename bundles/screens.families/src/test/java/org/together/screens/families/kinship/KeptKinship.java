package org.together.screens.families.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Source;
import org.together.core.kinship.Connection;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Kinships;
import org.together.core.kinship.Tie;

/** Ties in memory. */
final class KeptKinship implements Kinships {
    private static final Source HERE = new Source("Council", Optional.empty(), "Ann");
    final List<Tie> ties = new ArrayList<>();
    final List<Connection> connections = new ArrayList<>();
    final Map<Id<Person>, LocalDate> died = new HashMap<>();
    final List<String> taken = new ArrayList<>();
    final Family family;

    KeptKinship(Family family) {
        this.family = family;
    }

    KeptKinship tie(Id<Person> of, RelationshipType type, Id<Person> to, Period period) {
        ties.add(new Tie(Optional.of(Id.next()), of, type, to, period, HERE, ""));
        return this;
    }

    Kinship kinship() {
        return new Kinship(family, List.copyOf(ties), List.copyOf(connections), Map.copyOf(died));
    }

    @Override
    public Optional<Kinship> of(Viewer viewer, Id<Family> id, LocalDate asAt) {
        return Optional.of(kinship());
    }

    @Override
    public Optional<Kinship> toTakeAway(Viewer viewer, Id<Family> id, LocalDate asAt, String what) {
        taken.add(what);
        return of(viewer, id, asAt);
    }

    @Override
    public Optional<String> add(Viewer viewer, Id<Family> id, Draft draft) {
        if (draft.of().equals(draft.to())) {
            return Optional.of("Choose two different members");
        }
        tie(draft.of(), draft.type(), draft.to(), draft.period());
        return Optional.empty();
    }

    @Override
    public Optional<String> end(Viewer viewer, Id<Family> id, Tie tie, Ending ending) {
        ties.remove(tie);
        tie(tie.of(), tie.type(), tie.to(), Period.between(tie.period().from(), ending.day()));
        return Optional.empty();
    }

    @Override
    public Optional<String> takeBack(Viewer viewer, Id<Tie> tie, String why) {
        ties.removeIf(one -> one.id().filter(tie::equals).isPresent());
        return Optional.empty();
    }

    @Override
    public Optional<String> connect(Viewer viewer, Id<Family> id, ConnectionDraft draft) {
        connections.add(new Connection(
                Id.next(), draft.name(), draft.sort(), draft.quality(), Period.since(draft.since()), HERE, draft.note()));
        return Optional.empty();
    }

    @Override
    public Optional<String> disconnect(Viewer viewer, Id<Connection> connection, Ending ending) {
        connections.removeIf(one -> one.id().equals(connection));
        return Optional.empty();
    }

    @Override
    public Optional<String> died(Viewer viewer, Id<Family> id, Id<Person> person, LocalDate day) {
        died.put(person, day);
        return Optional.empty();
    }
}
