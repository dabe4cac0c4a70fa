package org.together.hub.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.FamiliesInHand;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyFollower;
import org.together.core.record.FamilyWriter;
import org.together.hub.family.FamilyIds.Formed;
import org.together.hub.record.Belongers;
import org.together.hub.record.Belongers.Belonger;
import org.together.hub.record.GoneFamilies;
import org.together.hub.record.Identities;
import org.together.hub.record.Moves;
import org.together.hub.record.Ties;

/** Forms anew the families around people who changed, and only those. */
public final class FamilyForming {
    private static final int AT_ONCE = 1_000;

    private final Identities identities;
    private final Ties ties;
    private final Belongers belongers;
    private final FamiliesInHand inHand;
    private final FamilyWriter writer;
    private final Successions successions;
    private final Settings settings;

    public FamilyForming(Identities identities, Ties ties, Before before, FamilyWriter writer, Settings settings) {
        this.identities = identities;
        this.ties = ties;
        belongers = before.belongers();
        inHand = before.inHand();
        successions = new Successions(before, identities, writer);
        this.writer = writer;
        this.settings = settings;
    }

    /**
     * Who was in which family so far, with which of them somebody works, which have become part of others, what of people went over in this
     * transaction, and who is to be told what becomes of families.
     */
    public record Before(
            Belongers belongers, FamiliesInHand inHand, GoneFamilies gone, Moves moves, Collection<FamilyFollower> followers) {}

    /** What a council can choose. */
    public record Settings(Localities localities, int mostAtOnePlace) {}

    public void around(Collection<Long> changed) {
        var done = new HashSet<Long>();
        var waiting = new ArrayList<Long>();
        for (var person : changed.stream().sorted().toList()) {
            waiting.add(person);
            if (waiting.size() == AT_ONCE) {
                form(waiting, done);
                waiting.clear();
            }
        }
        form(waiting, done);
    }

    private void form(List<Long> people, Set<Long> done) {
        var touched = people.stream().filter(person -> !done.contains(person)).collect(Collectors.toSet());
        if (touched.isEmpty()) {
            return;
        }
        var near = new Neighbourhood(identities, ties);
        near.include(touched);
        near.includeTies(touched);
        touched.addAll(near.upbringings().tiedTo(touched));
        var known = reach(near, touched);
        var all = near.all().stream().collect(Collectors.toMap(Neighbour::id, Function.identity()));
        var upbringings = near.upbringings();
        var units = new Units(upbringings, settings.mostAtOnePlace()).of(near.households(), all).stream()
                .filter(unit -> unit.core().stream().anyMatch(one -> touched.contains(one.id())))
                .toList();
        near.includeHistory(units.stream().flatMap(unit -> unit.core().stream()).filter(Neighbour::cameAsChild).toList());
        keep(units.stream().map(unit -> new Formed(unit, new Belongings(unit, near, upbringings))).toList(), known);
        units.forEach(unit -> unit.core().forEach(one -> done.add(one.id())));
    }

    /** Grows until whole households and whole former families are in; returns who belonged where. */
    private Set<Belonger> reach(Neighbourhood near, Set<Long> touched) {
        var known = new HashSet<Belonger>();
        Set<Long> frontier = Set.copyOf(touched);
        while (!frontier.isEmpty()) {
            near.include(frontier);
            near.includeTies(frontier);
            var anchors = near.upbringings().tiedTo(frontier.stream().filter(one -> !near.hasHome(one)).toList());
            anchors.addAll(frontier);
            near.includeHouseholds(anchors);
            var housed = near.households().stream()
                    .filter(home -> home.stream().anyMatch(one -> anchors.contains(one.id())))
                    .flatMap(List::stream)
                    .map(Neighbour::id)
                    .collect(Collectors.toSet());
            housed.addAll(anchors);
            near.includeTies(housed);
            frontier = formerFamilies(housed, touched, known);
        }
        return known;
    }

    private Set<Long> formerFamilies(Set<Long> housed, Set<Long> touched, Set<Belonger> known) {
        housed.addAll(touched);
        var families = belongers.ofPeople(housed).stream().map(Belonger::family).collect(Collectors.toSet());
        known.stream().map(Belonger::family).forEach(families::remove);
        var members = belongers.ofFamilies(families);
        known.addAll(members);
        var fresh = members.stream().map(Belonger::person).filter(person -> !touched.contains(person)).collect(Collectors.toSet());
        touched.addAll(fresh);
        return fresh;
    }

    private void keep(List<Formed> formed, Set<Belonger> known) {
        var familiesOf = known.stream()
                .collect(Collectors.groupingBy(Belonger::person, Collectors.mapping(Belonger::family, Collectors.toSet())));
        var families = known.stream().map(Belonger::family).collect(Collectors.toSet());
        var knownAgain = successions.knownAgain(formed, familiesOf);
        var ids = new FamilyIds(familiesOf, knownAgain);
        var chosen = ids.of(formed, Set.of());
        if (!isNobodyAtWork(ids.dissolved(families))) {
            ids = new FamilyIds(familiesOf, knownAgain);
            chosen = ids.of(formed, atWork(families));
        }
        var drafts = new ArrayList<FamilyDraft>();
        var now = new ArrayList<Belonger>();
        for (var i = 0; i < formed.size(); i++) {
            drafts.add(draft(chosen.get(i), formed.get(i)));
            now.addAll(formed.get(i).belongers(chosen.get(i)));
        }
        var dissolved = ids.dissolved(families);
        belongers.replace(known, now);
        writer.keepFamilies(drafts);
        var isSame = dissolved.isEmpty() && families.containsAll(chosen);
        var back = Set.copyOf(knownAgain.values());
        successions.follow(new Successions.Change(known, now, back, isSame ? Set.of() : atWork(families)));
        writer.dropFamilies(dissolved.stream().map(Id::<Family>of).toList());
    }

    private boolean isNobodyAtWork(Set<Long> dissolved) {
        return dissolved.isEmpty() || atWork(dissolved).isEmpty();
    }

    private Set<Long> atWork(Set<Long> families) {
        var ids = families.stream().map(Id::<Family>of).toList();
        return ids.isEmpty() ? Set.of() : inHand.among(ids).stream().map(Id::value).collect(Collectors.toSet());
    }

    private FamilyDraft draft(long id, Formed formed) {
        var core = formed.unit().core();
        var named = formed.belongings().children().isEmpty() ? core : formed.belongings().children();
        var locality = core.stream()
                .flatMap(one -> one.home().stream())
                .map(home -> home.address().postcode())
                .sorted()
                .findFirst()
                .flatMap(settings.localities()::of);
        return new FamilyDraft(Id.of(id), commonest(named) + " family", locality, formed.belongings().all());
    }

    private static String commonest(List<Neighbour> people) {
        Map<String, Integer> counts = new HashMap<>();
        people.forEach(one -> counts.merge(one.draft().name().surname(), 1, Integer::sum));
        Optional<String> name = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
        return name.orElse("Unnamed");
    }
}
