package org.together.hub.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.record.FamilyWriter;
import org.together.hub.match.Identity;
import org.together.hub.match.Matching;
import org.together.hub.match.Owners;
import org.together.hub.match.Portrait;
import org.together.hub.record.Doubts;
import org.together.hub.record.Identities;
import org.together.hub.record.Identities.Fresh;
import org.together.hub.record.Moves;
import org.together.hub.record.SourceRecords;

/**
 * Within one transaction, brings people in step with identities that arrive or leave. Whatever hangs together with them
 * is parted into people anew, so that the outcome does not follow the order in which loads come.
 */
public final class Linking {
    private static final int AT_ONCE = 2_000;

    private final Matching matching;
    private final Identities identities;
    private final SourceRecords records;
    private final Doubts doubts;
    private final Moves moves;
    private final FamilyWriter writer;
    private final Relationships relationships;
    private final EarlierPortraits earlier = new EarlierPortraits();
    private final Set<Long> changed = new HashSet<>();
    private final Set<Long> stale = new HashSet<>();

    public Linking(Matching matching, Shelves shelves, Relationships relationships, FamilyWriter writer) {
        this.matching = matching;
        identities = shelves.identities();
        records = shelves.records();
        doubts = shelves.doubts();
        moves = shelves.moves();
        this.relationships = relationships;
        this.writer = writer;
    }

    /** Finds or makes the people of new identities, and of known ones that belonged to nobody any more; returns identity to person. */
    public Map<Long, Long> arrived(Collection<Fresh> fresh, Collection<Identity> again) {
        var seeds = new LinkedHashMap<Long, Identity>();
        fresh.forEach(one -> seeds.put(one.identity().id(), one.identity()));
        again.forEach(one -> seeds.put(one.id(), one));
        matching.arrived(seeds.values());
        var owners = relink(seeds, fresh.stream().map(one -> one.identity().id()).collect(Collectors.toSet()));
        identities.add(fresh.stream()
                .map(one -> new Fresh(one.identity().belongingTo(owners.get(one.identity().id())), one.print()))
                .toList());
        return owners;
    }

    /** These have lost or regained records: those without any in force leave their people, and whom they held together is asked again. */
    public void reconsider(Collection<Long> ids) {
        var affected = new HashSet<Long>();
        var left = new HashSet<Long>();
        for (var part : parts(ids)) {
            settle(part, affected, left);
        }
        affected.removeAll(left);
        for (var part : parts(affected)) {
            var seeds = identities.byId(part);
            seeds.putAll(identities.ofPeople(owners(seeds.values())));
            matching.arrived(seeds.values());
            relink(seeds, Set.of());
        }
    }

    private void settle(List<Long> ids, Set<Long> affected, Set<Long> left) {
        var seen = records.seen(ids);
        var known = identities.byId(ids);
        var leaving = known.values().stream().filter(one -> !seen.containsKey(one.id()) && one.person() != 0).toList();
        leaving.forEach(one -> left.add(one.id()));
        matching.left(leaving.stream().map(Identity::id).toList());
        doubts.forget(leaving.stream().map(Identity::id).toList());
        identities.assign(leaving.stream().collect(Collectors.toMap(Identity::id, one -> 0L)));
        identities.seen(seen);
        change(owners(known.values()));
        affected.addAll(seen.keySet());
        affected.addAll(identities.ofPeople(owners(leaving)).keySet());
    }

    private static Set<Long> owners(Collection<Identity> of) {
        return of.stream().map(Identity::person).filter(person -> person != 0).collect(Collectors.toSet());
    }

    private Map<Long, Long> relink(Map<Long, Identity> seeds, Set<Long> unkept) {
        var parting = matching.parting();
        var pool = reached(parting, seeds);
        var people = people(parting, pool);
        var fresh = new HashSet<Long>();
        var owners = Owners.of(people, () -> fresh(fresh));
        var moved = new HashMap<Long, Long>();
        var touched = new HashSet<Long>();
        for (var identity : pool.values()) {
            var owner = owners.get(identity.id());
            if (owner != identity.person()) {
                touched.addAll(List.of(owner, identity.person()));
                if (!unkept.contains(identity.id())) {
                    moved.put(identity.id(), owner);
                    changed.addAll(List.of(owner, identity.person()));
                }
            }
        }
        doubts.note(pool.keySet().stream().filter(id -> !unkept.contains(id)).toList(), parting.doubts());
        touch(touched, pool.values());
        keepNew(people, owners, fresh);
        moves.add(moved.keySet().stream().map(pool::get).toList(), moved);
        move(moved);
        return owners;
    }

    private void touch(Set<Long> people, Collection<Identity> pool) {
        people.remove(0L);
        changed.remove(0L);
        earlier.note(pool.stream().filter(one -> people.contains(one.person())).toList());
        stale.addAll(people);
    }

    private static long fresh(Set<Long> fresh) {
        var id = Id.<Person>next().value();
        fresh.add(id);
        return id;
    }

    private void change(Set<Long> people) {
        earlier.differ(people);
        changed.addAll(people);
        stale.addAll(people);
    }

    private void keepNew(List<List<Identity>> people, Map<Long, Long> owners, Set<Long> fresh) {
        var drafts = people.stream()
                .filter(group -> fresh.contains(owners.get(group.getFirst().id())))
                .map(group -> Portrait.of(owners.get(group.getFirst().id()), group))
                .toList();
        writer.keepPeople(drafts);
        earlier.differ(fresh);
        changed.addAll(fresh);
        stale.removeAll(fresh);
    }

    private void move(Map<Long, Long> moved) {
        if (moved.isEmpty()) {
            return;
        }
        identities.assign(moved);
        var recordsOf = records.of(moved.keySet());
        var byPerson = new HashMap<Long, List<Long>>();
        moved.forEach((identity, person) ->
                byPerson.computeIfAbsent(person, any -> new ArrayList<>()).addAll(recordsOf.getOrDefault(identity, List.of())));
        byPerson.forEach((person, theirs) -> writer.move(theirs, Id.of(person)));
        relationships.moved(moved.keySet());
    }

    private static List<List<Identity>> people(Matching.Parting parting, Map<Long, Identity> pool) {
        var owners = pool.values().stream().collect(Collectors.toMap(Identity::id, Identity::person));
        return parting.people(owners).stream()
                .map(ids -> ids.stream().map(pool::get).toList())
                .toList();
    }

    /** Everything that hangs together with the seeds by weight, by decision or by being the same person. */
    private Map<Long, Identity> reached(Matching.Parting parting, Map<Long, Identity> seeds) {
        var pool = new LinkedHashMap<>(seeds);
        var askedPeople = new HashSet<Long>();
        Collection<Identity> frontier = List.copyOf(seeds.values());
        while (!frontier.isEmpty()) {
            var met = new HashSet<>(parting.include(frontier.stream().map(Identity::id).toList()));
            met.removeAll(pool.keySet());
            var found = identities.byId(met);
            var people = owners(frontier);
            people.addAll(owners(found.values()));
            people.removeIf(person -> !askedPeople.add(person));
            found.putAll(identities.ofPeople(people));
            found.keySet().removeAll(pool.keySet());
            pool.putAll(found);
            frontier = found.values();
        }
        return pool;
    }

    /** Something was said of how these people are related. */
    public void related(Collection<Long> people) {
        changed.addAll(people);
    }

    /** The identity was seen on other days than it was known to be. */
    public void seen(Map<Long, LocalDate[]> days, Collection<Long> people) {
        touch(new HashSet<>(people), identities.ofPeople(people).values());
        identities.seen(days);
    }

    /**
     * Redraws everyone whose identities changed; returns all who came out different or changed sides, also those of
     * whom nothing is left.
     */
    public Set<Long> redraw() {
        for (var part : parts(stale)) {
            var byPerson = identities.ofPeople(part).values().stream().collect(Collectors.groupingBy(Identity::person));
            var drafts = byPerson.entrySet().stream()
                    .map(one -> Portrait.of(one.getKey(), one.getValue()))
                    .filter(draft -> !earlier.isSame(draft))
                    .toList();
            writer.keepPeople(drafts);
            drafts.forEach(draft -> changed.add(draft.id().value()));
            part.stream().filter(person -> !byPerson.containsKey(person)).forEach(changed::add);
        }
        stale.clear();
        return changed;
    }

    /** Keeps what came out doubtful; after the last identity. */
    public void keepDoubts() {
        doubts.write();
    }

    /** Those of the changed of whom no record is left. */
    public Set<Long> gone() {
        var gone = new HashSet<>(changed);
        gone.removeAll(identities.present(changed));
        return gone;
    }

    /** Where identities, their records and doubts about them are kept. */
    public record Shelves(Identities identities, SourceRecords records, Doubts doubts, Moves moves) {}

    private static List<List<Long>> parts(Collection<Long> ids) {
        var all = List.copyOf(ids);
        var parts = new ArrayList<List<Long>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return parts;
    }
}
