package org.together.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.together.demo.Household.Bond;
import org.together.demo.Names.Culture;
import org.together.demo.Population.Roots;

/** People gather into one household of a given shape, with ages, names and bonds that fit. */
final class Gathering {
    /** One of each age of which there is something to tell, from a newborn to seventeen. */
    private static final List<Integer> ONE_OF_EACH_AGE = List.of(17, 15, 13, 8, 2, 0);

    private final Population population;
    private final Household household;
    private final Chance chance;
    private final LocalDate today;
    private final Culture culture;
    private final String surname;

    Gathering(Population population, Household household, LocalDate today) {
        this.population = population;
        this.household = household;
        this.today = today;
        chance = household.chance;
        culture = Names.culture(chance);
        surname = Names.surname(culture, chance);
    }

    void gather(Population.Shape shape, boolean ofEveryAge) {
        var ages = ofEveryAge ? ONE_OF_EACH_AGE : ages();
        switch (shape) {
            case COUPLE_WITH_CHILDREN -> couple(ages);
            case LONE_PARENT -> loneParent(ages);
            case STEP_FAMILY -> stepFamily(ages);
            case THREE_GENERATIONS -> threeGenerations(ages);
            case GRANDPARENTS_WITH_CHILDREN -> grandparents(ages);
            case FOSTER_FAMILY -> foster(ages);
            case COUPLE -> pair(chance.between(22, 62));
            case OLDER_COUPLE -> pair(chance.between(63, 88));
            case SINGLE -> adult(chance.happens(0.45), chance.between(19, 64), surname);
            case OLDER_SINGLE -> adult(chance.happens(0.65), chance.between(63, 94), surname);
            case GROWN_CHILDREN_AT_HOME -> grownChildren();
            case SHARED_HOUSE -> strangers(chance.between(3, 6), 19, 45);
            case COMMUNAL -> strangers(chance.between(8, 22), chance.happens(0.6) ? 70 : 18, 92);
        }
    }

    private void couple(List<Integer> ages) {
        var mother = parent(true, ages, surname);
        var father = partner(mother);
        for (var child : children(ages, surname)) {
            bond(child, mother, "MOTHER", true);
            bond(child, father, "FATHER", chance.happens(0.97));
        }
    }

    private void loneParent(List<Integer> ages) {
        var isMother = chance.happens(0.88);
        var parent = parent(isMother, ages, surname);
        var children = children(ages, chance.happens(0.7) ? surname : Names.surname(culture, chance));
        children.forEach(child -> bond(child, parent, isMother ? "MOTHER" : "FATHER", true));
        if (chance.happens(0.75)) {
            elsewhere(children, parent, isMother ? "FATHER" : "MOTHER");
        }
    }

    /** The mother's elder children have a father elsewhere, the younger ones are also her partner's. */
    private void stepFamily(List<Integer> ages) {
        var mother = parent(true, ages, surname);
        var stepfather = partner(mother);
        var mixed = ages.size() > 1 && chance.happens(0.6) ? ages.size() / 2 + 1 : ages.size();
        var elder = children(ages.subList(0, mixed), Names.surname(culture, chance));
        var younger = children(ages.subList(mixed, ages.size()), stepfather.surname);
        for (var child : elder) {
            bond(child, mother, "MOTHER", true);
            bond(child, stepfather, "STEP", chance.happens(0.2));
        }
        for (var child : younger) {
            bond(child, mother, "MOTHER", true);
            bond(child, stepfather, "FATHER", true);
        }
        if (chance.happens(0.8)) {
            elsewhere(elder, mother, "FATHER");
        }
    }

    private void threeGenerations(List<Integer> ages) {
        if (chance.happens(0.5)) {
            couple(ages);
        } else {
            loneParent(ages);
        }
        var grandmother = adult(true, household.head().age(today) + chance.between(20, 32), chance.happens(0.6) ? surname
                : Names.surname(culture, chance));
        household.children.stream().filter(child -> chance.happens(0.4)).forEach(child -> bond(child, grandmother, "GRANDPARENT", false));
    }

    private void grandparents(List<Integer> ages) {
        household.looksAfter = chance.happens(0.3);
        var grandmother = adult(true, ages.getFirst() + chance.between(42, 55), surname);
        var both = chance.happens(0.55);
        var children = children(ages, chance.happens(0.5) ? surname : Names.surname(culture, chance));
        children.forEach(child -> bond(child, grandmother, "GRANDPARENT", chance.happens(0.6)));
        if (both) {
            var grandfather = partner(grandmother);
            children.forEach(child -> bond(child, grandfather, "GRANDPARENT", chance.happens(0.5)));
        }
        elsewhere(children, grandmother, "MOTHER");
    }

    private void foster(List<Integer> ages) {
        household.looksAfter = true;
        var carer = adult(true, chance.between(35, 62), surname);
        var partner = partner(carer);
        var otherCulture = Names.culture(chance);
        var children = children(ages.subList(0, Math.min(2, ages.size())), Names.surname(otherCulture, chance));
        for (var child : children) {
            bond(child, carer, "FOSTER", false);
            bond(child, partner, "FOSTER", false);
        }
        elsewhere(children, carer, "MOTHER");
    }

    private void pair(int age) {
        partner(adult(true, age, surname));
    }

    private void grownChildren() {
        pair(chance.between(44, 66));
        var eldest = Math.min(38, household.head().age(today) - 20);
        for (var i = chance.weighted(0.7, 0.3); i >= 0; i--) {
            adult(chance.happens(0.42), chance.between(18, Math.max(18, eldest)), surname);
        }
    }

    private void strangers(int count, int youngest, int eldest) {
        for (var i = 0; i < count; i++) {
            var roots = Names.culture(chance);
            var name = Names.surname(roots, chance);
            var birthday = birthday(chance.between(youngest, eldest));
            household.adults.add(population.born(new Roots(roots, name), chance.happens(0.5), birthday, household.home));
        }
    }

    /** A parent who lives elsewhere: alone in the county, or far away, or nobody knows where. */
    private void elsewhere(List<Human> children, Human other, String relationship) {
        var female = relationship.equals("MOTHER");
        var where = chance.happens(0.55) ? population.places().home() : population.places().faraway();
        var name = children.isEmpty() || female ? Names.surname(culture, chance) : children.getFirst().surname;
        var age = Math.max(children.stream().mapToInt(child -> child.age(today)).max()
                .orElse(5) + 18, other.age(today) + chance.between(-4, 6));
        var absent = population.born(new Roots(culture, name), female, birthday(age), where);
        children.forEach(child -> household.bonds.add(new Bond(child, absent, relationship, chance.happens(0.8), false)));
    }

    private Human parent(boolean female, List<Integer> ages, String name) {
        var atFirst = Math.clamp((long) chance.around(female ? 28.5 : 31, 5.2), 17, 44);
        return adult(female, ages.getFirst() + atFirst, name);
    }

    /** Most wives took the name; of unmarried couples each keeps theirs. */
    private Human partner(Human other) {
        var sameName = chance.happens(0.68);
        var sameSex = chance.happens(0.015);
        var age = Math.max(18, other.age(today) + (int) chance.around(other.female ? 2 : -2, 3));
        var name = sameName ? other.surname : Names.surname(culture, chance);
        var partner = population.born(new Roots(culture, name), sameSex == other.female, birthday(age), household.home);
        household.adults.add(partner);
        return partner;
    }

    private Human adult(boolean female, int age, String name) {
        var changed = female && age > 24 && chance.happens(0.5);
        var roots = new Roots(culture, name, changed ? Names.surname(culture, chance) : name);
        var adult = population.born(roots, female, birthday(age), household.home);
        household.adults.add(adult);
        return adult;
    }

    private List<Human> children(List<Integer> ages, String name) {
        var born = new ArrayList<Human>();
        for (var i = 0; i < ages.size(); i++) {
            var female = chance.happens(0.488);
            var twin = i > 0 && ages.get(i).equals(ages.get(i - 1)) && !born.isEmpty();
            var day = twin ? born.getLast().born : birthday(ages.get(i));
            var child = population.born(new Roots(culture, name), female, day, household.home);
            born.add(child);
            household.children.add(child);
        }
        return born;
    }

    private void bond(Human child, Human carer, String relationship, boolean responsible) {
        household.bonds.add(new Bond(child, carer, relationship, responsible, true));
    }

    /** Ages of brothers and sisters, eldest first; now and then twins. */
    private List<Integer> ages() {
        var ages = new ArrayList<Integer>();
        var age = chance.between(0, 17);
        for (var left = 1 + chance.weighted(0.42, 0.39, 0.13, 0.04, 0.02); left > 0 && age >= 0; left--) {
            ages.add(age);
            if (chance.happens(0.016)) {
                ages.add(age);
            }
            age -= chance.between(2, 4);
        }
        return ages;
    }

    private LocalDate birthday(int age) {
        return chance.day(today.minusYears(age + 1L).plusDays(1), today.minusYears(age));
    }
}
