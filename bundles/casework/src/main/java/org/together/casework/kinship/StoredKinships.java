package org.together.casework.kinship;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.facts.Lifetime;
import org.together.core.family.Certainty;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Source;
import org.together.core.kinship.Connection;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Kinships;
import org.together.core.kinship.Tie;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;

/** Ties and connections in tables of their own; ties stand in the record too, so that rules know them. */
@Component
public final class StoredKinships implements Kinships {
    private static final String BASIS = "Public task: the whole-family programme";
    private static final int LONG = 1000;

    private final EntityManager rows;
    private final FamilyWriter record;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredKinships(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference FamilyWriter record,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.rows = rows;
        this.record = record;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public Optional<Kinship> of(Viewer viewer, Id<Family> id, LocalDate asAt) {
        return read(viewer, id, asAt, "read relationships and connections as at " + asAt);
    }

    @Override
    public Optional<Kinship> toTakeAway(Viewer viewer, Id<Family> id, LocalDate asAt, String what) {
        return read(viewer, id, asAt, "took the " + what + " as at " + asAt + " away as a file");
    }

    private Optional<Kinship> read(Viewer viewer, Id<Family> id, LocalDate asAt, String account) {
        return transactions.required(() -> {
            var family = gate.asAt(viewer, id, asAt, Action.OPEN_FAMILY);
            gate.record(viewer, Action.OPEN_FAMILY, id, account);
            return family.map(known -> new Kinship(
                    known, Merged.ties(known, recorded(known, asAt)), connections(id, asAt), died(known)));
        });
    }

    /** Between members, whichever family they were recorded in: families become one and part again. */
    private List<Tie> recorded(Family family, LocalDate begunBy) {
        return rows.createQuery(
                        "select t from TieRow t where (t.family = :family or t.of in :members and t.to in :members) and t.of <> t.to"
                                + " and t.takenBack = '' and t.from <= :day order by t.id",
                        TieRow.class)
                .setParameter("family", family.id().value())
                .setParameter("members", family.members().map(one -> one.id().value()).toList())
                .setParameter("day", begunBy)
                .getResultStream()
                .map(TieRow::told)
                .toList();
    }

    private List<Connection> connections(Id<Family> family, LocalDate begunBy) {
        return rows.createQuery(
                        "select c from ConnectionRow c where c.family = :family and c.from <= :day order by c.name, c.id",
                        ConnectionRow.class)
                .setParameter("family", family.value())
                .setParameter("day", begunBy)
                .getResultStream()
                .map(ConnectionRow::told)
                .toList();
    }

    private static Map<Id<Person>, LocalDate> died(Family family) {
        var died = new LinkedHashMap<Id<Person>, LocalDate>();
        family.factsOf(Lifetime.DIED).forEach(fact -> fact.person().ifPresent(person -> died.put(person, fact.period().from())));
        return died;
    }

    @Override
    public Optional<String> add(Viewer viewer, Id<Family> id, Draft draft) {
        return changing(viewer, id, "kept a relationship: " + draft.type().label(), family -> {
            var known = Merged.ties(family, recorded(family, Gate.today()));
            return KinshipChecks.fault(family, draft, known).or(() -> {
                keep(TieRow.of(viewer, id.value(), draft));
                return Optional.empty();
            });
        });
    }

    private void keep(TieRow row) {
        rows.persist(row);
        record.keepRelationships(List.of(row.recorded()));
    }

    @Override
    public Optional<String> end(Viewer viewer, Id<Family> id, Tie tie, Ending ending) {
        var deed = "ended a relationship: " + tie.type().label();
        return changing(viewer, id, deed, family -> KinshipChecks.fault(tie.period().from(), ending)
                .or(() -> tie.id().isPresent() ? endOwn(tie.id().get(), family, ending) : endAgencys(viewer, family, tie, ending)));
    }

    private Optional<String> endOwn(Id<Tie> tie, Family family, Ending ending) {
        var row = rows.find(TieRow.class, tie.value());
        if (row == null || recorded(family, Gate.today()).stream().noneMatch(one -> one.id().equals(Optional.of(tie)))) {
            return Optional.of("There is no such relationship any more: look again");
        }
        row.until = ending.day();
        row.note = shortened(row.note + " " + ending.why());
        record.supersede(List.of(row.id), Id.next().value());
        record.keepRelationships(List.of(row.recorded()));
        return Optional.empty();
    }

    private Optional<String> endAgencys(Viewer viewer, Family family, Tie tie, Ending ending) {
        var isSaid = Merged.ties(family, List.of()).stream().anyMatch(said -> Merged.isSame(said, tie));
        if (!isSaid) {
            return Optional.of("No agency says this any more: look again");
        }
        var period = Period.between(tie.period().from(), ending.day());
        keep(TieRow.of(viewer, family.id().value(), new Draft(tie.of(), tie.type(), tie.to(), period, ending.why())));
        return Optional.empty();
    }

    @Override
    public Optional<String> takeBack(Viewer viewer, Id<Tie> tie, String why) {
        return transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(TieRow.class, tie.value()));
            var family = Id.<Family>of(row.map(one -> one.family).orElse(0L));
            return changing(viewer, family, "took a relationship back", known -> KinshipChecks.first(
                            KinshipChecks.wrong(why.isBlank(), "Say why it was wrong"), KinshipChecks.fits(why, LONG - 300, "The reason"))
                    .or(() -> {
                        row.filter(one -> one.takenBack.isEmpty()).ifPresent(one -> {
                            one.takenBack = viewer.name() + ", " + viewer.agency() + ": " + why.strip();
                            record.supersede(List.of(one.id), Id.next().value());
                        });
                        return Optional.empty();
                    }));
        });
    }

    @Override
    public Optional<String> connect(Viewer viewer, Id<Family> id, ConnectionDraft draft) {
        return changing(viewer, id, "kept a connection with the outside", family -> KinshipChecks.fault(draft).or(() -> {
            rows.persist(ConnectionRow.of(viewer, id.value(), draft));
            return Optional.empty();
        }));
    }

    @Override
    public Optional<String> disconnect(Viewer viewer, Id<Connection> connection, Ending ending) {
        return transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(ConnectionRow.class, connection.value()));
            var family = Id.<Family>of(row.map(one -> one.family).orElse(0L));
            return changing(viewer, family, "ended a connection with the outside", known -> row
                    .flatMap(one -> KinshipChecks.fault(one.from, ending))
                    .or(() -> {
                        row.ifPresent(one -> {
                            one.until = ending.day();
                            one.note = shortened(one.note + " " + ending.why());
                        });
                        return Optional.empty();
                    }));
        });
    }

    private static String shortened(String note) {
        return note.strip().substring(0, Math.min(note.strip().length(), LONG));
    }

    @Override
    public Optional<String> died(Viewer viewer, Id<Family> id, Id<Person> person, LocalDate day) {
        return changing(viewer, id, "kept that a member died", family -> KinshipChecks.fault(family, person, day)
                .or(() -> KinshipChecks.wrong(died(family).containsKey(person), "This is known already"))
                .or(() -> {
                    record.keepFacts(List.of(new FactDraft(
                            Optional.of(person), Optional.empty(), Lifetime.DIED.id(), Period.on(day), Map.of(),
                            new Source(viewer.agency(), Optional.empty(), viewer.name()), Certainty.REPORTED,
                            Lifetime.DIED.sensitivity(), BASIS, 0, 0)));
                    return Optional.empty();
                }));
    }

    private Optional<String> changing(Viewer viewer, Id<Family> id, String deed, Function<Family, Optional<String>> change) {
        return transactions.required(() -> {
            var fault = change.apply(gate.family(viewer, id, Action.RECORD_CONTACT));
            if (fault.isEmpty()) {
                gate.record(viewer, Action.RECORD_CONTACT, id, deed);
            }
            return fault;
        });
    }
}
