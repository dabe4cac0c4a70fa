package org.together.hub.family;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Period;
import org.together.core.family.Role;
import org.together.core.record.FamilyDraft.Belonging;

/**
 * Who belongs to a family, from when to when, as what, and why: those there now, those who lived with its children
 * before, parents elsewhere.
 */
final class Belongings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    /** Somebody this much older than the eldest child, and living with the children, is taken to bring them up. */
    private static final int YOUNGEST_PARENT = 16;

    private final Unit unit;
    private final Neighbourhood near;
    private final List<Upbringing> upbringings;
    private final List<Neighbour> children;
    private final Set<Long> declaredParents;
    private final Optional<LocalDate> eldestBorn;

    Belongings(Unit unit, Neighbourhood near, Upbringings all) {
        this.unit = unit;
        this.near = near;
        upbringings = all.of(unit.core());
        var broughtUp = upbringings.stream().map(Upbringing::child).collect(Collectors.toSet());
        declaredParents = upbringings.stream().map(Upbringing::parent).collect(Collectors.toSet());
        children = unit.core().stream()
                .filter(one -> one.cameAsChild() && !declaredParents.contains(one.id()) || broughtUp.contains(one.id()))
                .toList();
        eldestBorn = children.stream().flatMap(child -> child.born().stream()).min(Comparator.naturalOrder());
    }

    List<Neighbour> children() {
        return children;
    }

    List<Belonging> all() {
        var all = new ArrayList<Belonging>();
        var counted = new HashSet<Long>();
        for (var one : unit.residents()) {
            counted.add(one.id());
            all.add(resident(one));
        }
        for (var one : unit.others()) {
            counted.add(one.id());
            all.add(withoutHome(one));
        }
        all.addAll(parentsElsewhere(counted));
        all.addAll(former(counted));
        return all;
    }

    private Belonging resident(Neighbour one) {
        var home = one.home().orElseThrow();
        var others = children.contains(one) ? near.everNear(List.of(one)) : unit.residents();
        var from = others.stream()
                .filter(other -> other != one)
                .flatMap(other -> together(one, other).stream())
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(home.period().from()))
                .orElse(home.period().from());
        var why = "same address since " + DAY.format(home.period().from());
        return new Belonging(one.draft().id(), role(one), true, new Period(from, null), why);
    }

    private Belonging withoutHome(Neighbour one) {
        var tie = upbringings.stream().filter(each -> each.child() == one.id() || each.parent() == one.id()).findFirst();
        var from = tie.map(Upbringing::period).map(Period::from).orElse(LocalDate.EPOCH);
        var isElsewhere = livesElsewhere(one);
        var bringsUp = tie.filter(each -> each.parent() == one.id()).isPresent();
        var why = (bringsUp ? "brings a child of the family up" : "brought up by a member of the family")
                + (isElsewhere ? ", lives elsewhere" : one.home().isPresent() ? ", where many live" : ", address not known");
        return new Belonging(one.draft().id(), role(one), !isElsewhere, new Period(from, null), why);
    }

    /** In a hostel or refuge there is no household, and home is where the children are. */
    private boolean livesElsewhere(Neighbour one) {
        var home = one.home();
        var homes = children.stream().flatMap(child -> child.home().stream());
        var isWithChild = unit.residents().isEmpty() && homes.anyMatch(theirs -> home.filter(theirs::isSamePlace).isPresent());
        return home.isPresent() && !isWithChild;
    }

    /** Parents who live elsewhere, or whose address nobody gave. */
    private List<Belonging> parentsElsewhere(Set<Long> counted) {
        var found = new ArrayList<Belonging>();
        var byParent = upbringings.stream()
                .filter(one -> near.find(one.parent()).isPresent() && !counted.contains(one.parent()))
                .collect(Collectors.groupingBy(Upbringing::parent));
        for (var entry : byParent.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            var parent = near.find(entry.getKey()).orElseThrow();
            var isElsewhere = parent.home().isPresent();
            var said = entry.getValue().getFirst().type().label() + " of a child of the family, ";
            found.add(new Belonging(
                    parent.draft().id(),
                    Role.PARENT_OR_CARER,
                    !isElsewhere,
                    whole(entry.getValue()),
                    said + (isElsewhere ? "lives elsewhere" : "address not known")));
            counted.add(parent.id());
        }
        return found;
    }

    private static Period whole(List<Upbringing> ties) {
        var from = ties.stream().map(tie -> tie.period().from()).min(Comparator.naturalOrder()).orElseThrow();
        return new Period(from, latest(ties.stream().map(Upbringing::period).toList()));
    }

    private static @Nullable LocalDate latest(List<Period> periods) {
        return periods.stream().anyMatch(period -> period.to() == null)
                ? null
                : periods.stream().flatMap(period -> period.end().stream()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private List<Belonging> former(Set<Long> counted) {
        var found = new ArrayList<Belonging>();
        for (var one : near.everNear(children)) {
            if (counted.contains(one.id())) {
                continue;
            }
            var times = children.stream().flatMap(child -> together(one, child).stream()).toList();
            var until = times.isEmpty() ? null : latest(times);
            if (until != null) {
                var from = times.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
                var why = "same address until " + DAY.format(until);
                found.add(new Belonging(one.draft().id(), role(one), true, new Period(from, until), why));
            }
        }
        return found;
    }

    private static List<Period> together(Neighbour one, Neighbour other) {
        return one.stays().stream()
                .flatMap(mine -> other.stays().stream().flatMap(theirs -> mine.together(theirs).stream()))
                .toList();
    }

    private Role role(Neighbour one) {
        if (declaredParents.contains(one.id())) {
            return Role.PARENT_OR_CARER;
        }
        if (children.contains(one)) {
            return Role.CHILD;
        }
        if (one.born().isEmpty()) {
            return Role.NOT_KNOWN;
        }
        var isOldEnough = eldestBorn.filter(eldest -> !one.born().get().plusYears(YOUNGEST_PARENT).isAfter(eldest)).isPresent();
        return isOldEnough ? Role.PARENT_OR_CARER : Role.OTHER_ADULT;
    }
}
