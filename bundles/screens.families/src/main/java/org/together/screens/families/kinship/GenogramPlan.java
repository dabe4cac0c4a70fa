package org.together.screens.families.kinship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.drawing.Plan;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.kinship.Kinship;
import org.together.core.kinship.Tie;

/**
 * What stands above what: each couple meets in a point below it, from which its children hang. Whoever else brings a child up leads to the
 * child alone, and a grandparent stands two rows above.
 */
final class GenogramPlan {
    static final double WIDTH = 112;
    static final double HEIGHT = 108;
    private static final double POINT = 2;
    private static final Set<RelationshipType> BY_BIRTH_OR_LAW =
            Set.of(RelationshipType.PARENT, RelationshipType.BIRTH_PARENT, RelationshipType.ADOPTIVE_PARENT);

    /** Those who meet in a point: a couple, or somebody alone with children; whether they are a couple, and whether they have parted. */
    record Union(Set<Id<Person>> parents, Set<Id<Person>> children, boolean isCouple, boolean isSeparated) {
        String id() {
            return "union " + parents;
        }
    }

    private final Kinship kinship;
    private final LocalDate asAt;
    private final Map<Set<Id<Person>>, Set<Id<Person>>> children = new LinkedHashMap<>();
    private final List<Tie> others = new ArrayList<>();

    GenogramPlan(Kinship kinship) {
        this.kinship = kinship;
        asAt = kinship.asAt();
        couples().forEach(tie -> children.putIfAbsent(pair(tie), new LinkedHashSet<>()));
        kinship.family().members().map(Person::id).forEach(this::putBelowParents);
        kinship.ties().stream()
                .filter(tie -> tie.type().isParental() && !BY_BIRTH_OR_LAW.contains(tie.type()) && tie.isTrueOn(asAt))
                .filter(tie -> !isWithAParentOf(tie.to(), tie.of()))
                .forEach(others::add);
    }

    /** The partner of a parent is seen to be the step-parent without a line of their own. */
    private boolean isWithAParentOf(Id<Person> child, Id<Person> carer) {
        return couples().map(GenogramPlan::pair).filter(pair -> pair.contains(carer)).anyMatch(pair -> children.entrySet().stream()
                .filter(entry -> entry.getValue().contains(child))
                .flatMap(entry -> entry.getKey().stream())
                .anyMatch(parent -> !parent.equals(carer) && pair.contains(parent)));
    }

    private Stream<Tie> couples() {
        return kinship.ties().stream().filter(Tie::isPartnership);
    }

    private static Set<Id<Person>> pair(Tie tie) {
        return new TreeSet<>(Set.of(tie.of(), tie.to()));
    }

    private void putBelowParents(Id<Person> child) {
        var parents = new TreeSet<Id<Person>>();
        kinship.ties().stream()
                .filter(tie -> tie.to().equals(child) && BY_BIRTH_OR_LAW.contains(tie.type()))
                .filter(tie -> kinship.person(tie.of()).isPresent())
                .sorted(Comparator.comparing(Tie::type))
                .limit(2)
                .forEach(tie -> parents.add(tie.of()));
        if (!parents.isEmpty()) {
            children.computeIfAbsent(parents, none -> new LinkedHashSet<>()).add(child);
        }
    }

    List<Union> unions() {
        return children.entrySet().stream()
                .map(entry -> new Union(entry.getKey(), entry.getValue(), isCouple(entry.getKey()), isSeparated(entry.getKey())))
                .toList();
    }

    private boolean isCouple(Set<Id<Person>> two) {
        return couples().anyMatch(tie -> pair(tie).equals(two));
    }

    /** Parted, and not together again. */
    private boolean isSeparated(Set<Id<Person>> two) {
        return isCouple(two) && couples().filter(tie -> pair(tie).equals(two)).allMatch(tie -> tie.isSeparated(asAt));
    }

    /** Those who bring a child up without being its parents. */
    List<Tie> others() {
        return others;
    }

    Plan plan() {
        var boxes = new ArrayList<Plan.Box>();
        var lines = new ArrayList<Plan.Line>();
        sideBySide().forEach(person -> boxes.add(new Plan.Box(id(person), WIDTH, HEIGHT)));
        for (var union : unions()) {
            boxes.add(new Plan.Box(union.id(), POINT, POINT));
            union.parents().forEach(parent -> lines.add(new Plan.Line(id(parent), union.id())));
            union.children().forEach(child -> lines.add(new Plan.Line(union.id(), id(child))));
        }
        carers(boxes, lines);
        return new Plan(boxes, lines);
    }

    /** The eldest first, but whoever has had children with several others stands between them. */
    private List<Id<Person>> sideBySide() {
        var row = kinship.family().members()
                .sorted(Comparator.comparing((Person one) -> one.born().orElse(LocalDate.EPOCH)).thenComparing(Person::id))
                .map(Person::id)
                .collect(Collectors.toCollection(ArrayList::new));
        for (var shared : List.copyOf(row)) {
            var partners = partners(shared);
            if (partners.size() > 1) {
                row.remove(shared);
                row.add(row.indexOf(partners.getFirst()) + 1, shared);
                partners.subList(1, partners.size()).forEach(other -> {
                    row.remove(other);
                    row.add(row.indexOf(shared) + 1, other);
                });
            }
        }
        return row;
    }

    private List<Id<Person>> partners(Id<Person> person) {
        return children.keySet().stream()
                .filter(parents -> parents.contains(person))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(person))
                .distinct()
                .toList();
    }

    /** Through points in between: others who bring a child up stand in its parents' row, and grandparents a row above. */
    private void carers(List<Plan.Box> boxes, List<Plan.Line> lines) {
        var started = new LinkedHashSet<Id<Person>>();
        for (var tie : others) {
            var steps = tie.type() == RelationshipType.GRANDPARENT ? 3 : 1;
            if (started.add(tie.of())) {
                var before = id(tie.of());
                for (var step = 1; step <= steps; step++) {
                    var between = between(tie.of(), step);
                    boxes.add(new Plan.Box(between, POINT, POINT));
                    lines.add(new Plan.Line(before, between));
                    before = between;
                }
            }
            lines.add(new Plan.Line(lastBefore(boxes, tie.of()), id(tie.to())));
        }
    }

    private static String lastBefore(List<Plan.Box> boxes, Id<Person> carer) {
        return boxes.stream().map(Plan.Box::id).filter(id -> id.startsWith("between " + carer + " ")).reduce((one, other) -> other)
                .orElseThrow();
    }

    private static String between(Id<Person> carer, int step) {
        return "between " + carer + " " + step;
    }

    static String id(Id<Person> person) {
        return person.toString();
    }
}
