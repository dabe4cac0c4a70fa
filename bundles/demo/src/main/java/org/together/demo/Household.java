package org.together.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People under one roof, and those elsewhere who belong to its children. */
final class Household {
    final long id;
    final Home home;
    final Chance chance;
    final List<Human> adults = new ArrayList<>();
    final List<Human> children = new ArrayList<>();
    final List<Bond> bonds = new ArrayList<>();
    final Set<Trouble> certain = EnumSet.noneOf(Trouble.class);
    /** 0 none, 1 some, 2 much, 3 of every kind. */
    int strain;
    boolean socialTenant;
    boolean looksAfter;
    @Nullable Home before;
    LocalDate moved = LocalDate.MIN;

    Household(long id, Home home, Chance chance) {
        this.id = id;
        this.home = home;
        this.chance = chance;
    }

    /** What an adult is to a child, whether responsible by law, and whether under the same roof. */
    record Bond(Human child, Human carer, String relationship, boolean responsible, boolean atHome) {}

    boolean has(Trouble trouble) {
        return certain.contains(trouble) || chance.happens(trouble.share(strain));
    }

    /** The address as an office that keeps up to date knew it on the day. */
    Home at(LocalDate day, Human human) {
        return human.home == home && before != null && day.isBefore(moved) ? before : human.home;
    }

    Optional<Human> mother() {
        return adults.stream().filter(adult -> adult.female).findFirst();
    }

    /** The one of the adults whom papers name first. */
    Human head() {
        return adults.getFirst();
    }

    List<Human> all() {
        var all = new ArrayList<>(adults);
        all.addAll(children);
        return all;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }
}
