package org.together.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;

/** Who lives in the county, household by household, until there are as many residents as were asked for. */
final class Population {
    /** How people live together, with the share of households that live so. */
    enum Shape {
        COUPLE_WITH_CHILDREN(19),
        LONE_PARENT(6.5),
        STEP_FAMILY(2.5),
        THREE_GENERATIONS(1.3),
        GRANDPARENTS_WITH_CHILDREN(0.5),
        FOSTER_FAMILY(0.35),
        COUPLE(17),
        SINGLE(14),
        GROWN_CHILDREN_AT_HOME(7),
        OLDER_COUPLE(14),
        OLDER_SINGLE(14.5),
        SHARED_HOUSE(2),
        COMMUNAL(0.12);

        private final double share;

        Shape(double share) {
            this.share = share;
        }
    }

    private static final double[] SHARES = Arrays.stream(Shape.values()).mapToDouble(shape -> shape.share).toArray();
    private static final double[] STRAIN = {0.955, 0.033, 0.009, 0.003};

    private final LocalDate today;
    private final Chance chance;
    private final Numbers numbers = new Numbers();
    private final Places places;
    private final int residents;
    private long people;
    private long households;

    Population(int residents, LocalDate today, Chance chance) {
        this.residents = residents;
        this.today = today;
        this.chance = chance;
        places = new Places(residents, numbers, chance.apart());
    }

    Places places() {
        return places;
    }

    boolean isComplete() {
        return people >= residents;
    }

    long people() {
        return people;
    }

    long households() {
        return households;
    }

    Household next() {
        var number = (int) households;
        if (number < Trouble.STORIES.size()) {
            return settle(Shape.STEP_FAMILY, 2, Trouble.STORIES.get(number));
        }
        return settle(Shape.values()[chance.weighted(SHARES)], -1, Set.of());
    }

    private Household settle(Shape shape, int strain, Set<Trouble> certain) {
        var home = places.home();
        var household = new Household(++households, home, chance.apart());
        household.certain.addAll(certain);
        household.strain = strain >= 0 ? strain : strain(shape, places.hardship(home), household.chance);
        var renting = Math.min(0.9, 0.10 + 0.25 * household.strain + 0.15 * places.hardship(home));
        household.socialTenant = !certain.isEmpty() || household.chance.happens(renting);
        new Gathering(this, household, today).gather(shape, !certain.isEmpty());
        move(household);
        return household;
    }

    /** Some shapes and some places have it harder. */
    private static int strain(Shape shape, double hardship, Chance chance) {
        var harder = switch (shape) {
            case LONE_PARENT, SHARED_HOUSE -> 2.2;
            case STEP_FAMILY, GRANDPARENTS_WITH_CHILDREN, COMMUNAL -> 1.8;
            case FOSTER_FAMILY -> 0.0;
            case OLDER_COUPLE, OLDER_SINGLE -> 0.25;
            default -> 1.0;
        };
        var much = harder * (0.4 + 1.2 * hardship);
        return chance.weighted(STRAIN[0], STRAIN[1] * much, STRAIN[2] * much, STRAIN[3] * much);
    }

    private void move(Household household) {
        if (household.chance.happens(0.08 + 0.08 * household.strain)) {
            household.before = household.chance.happens(0.8) ? places.home() : places.faraway();
            household.moved = household.chance.day(today.minusYears(3), today.minusMonths(2));
        }
    }

    /** Whence somebody comes: culture, surname now and at birth. */
    record Roots(Names.Culture culture, String surname, String birthSurname) {
        Roots(Names.Culture culture, String surname) {
            this(culture, surname, surname);
        }
    }

    /** Somebody new, with forenames of their culture and time. */
    Human born(Roots roots, boolean female, LocalDate day, Home home) {
        var age = Period.between(day, today).getYears();
        var forename = Names.forename(roots.culture, female, age, chance);
        var middle = chance.happens(0.6) ? Names.forename(roots.culture, female, age, chance) : "";
        var called = new Human.Called(forename, middle.equals(forename) ? "" : middle, roots.surname, roots.birthSurname);
        var human = new Human(++people, female, day, called, numbers, home);
        human.hardToRecord = chance.happens(0.08);
        if (day.isAfter(today.minusYears(19)) && human.schoolYear(today) >= 0) {
            var entered = Math.max(0, human.schoolYear(today));
            human.upn = numbers.upn(places.school(home), today.getYear() - entered);
            human.primary = places.primary(home);
            human.secondary = places.secondary(home);
        }
        return human;
    }
}
