package org.together.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;
import org.together.core.family.Sex;
import org.together.core.snapshot.MembershipSnapshot;
import org.together.core.snapshot.PersonSnapshot;

/** A person in the making, with their place in the family: under 18 a child, over it a parent or carer, unless told otherwise. */
public final class GivenPerson {
    private final Id<Person> id = Id.next();
    private final List<GivenFact> facts = new ArrayList<>();
    private Name name = new Name("", "");
    private @Nullable Integer age;
    private @Nullable LocalDate born;
    private @Nullable Sex sex;
    private @Nullable Role role;
    private boolean resident = true;

    GivenPerson() {}

    public GivenPerson named(String forenames, String surname) {
        name = new Name(forenames, surname);
        return this;
    }

    /** So many whole years, and three months, old as at the family's date. */
    public GivenPerson aged(int years) {
        age = years;
        return this;
    }

    public GivenPerson born(LocalDate day) {
        born = day;
        return this;
    }

    public GivenPerson of(Sex known) {
        sex = known;
        return this;
    }

    public GivenPerson as(Role known) {
        role = known;
        return this;
    }

    public GivenPerson livingElsewhere() {
        resident = false;
        return this;
    }

    public GivenPerson withFact(GivenFact fact) {
        facts.add(fact);
        return this;
    }

    public Id<Person> id() {
        return id;
    }

    Membership asAt(LocalDate day) {
        var person = new PersonSnapshot(
                id, name, birthday(day), Optional.ofNullable(sex), Optional.empty(), List.of(), day, known(facts, Optional.of(id), day));
        var since = Period.since(LocalDate.of(2010, 1, 1));
        return new MembershipSnapshot(person, place(person), resident, since, "Same address since 1 January 2010");
    }

    static List<Fact> known(List<GivenFact> facts, Optional<Id<Person>> person, LocalDate day) {
        return facts.stream()
                .filter(fact -> !fact.begun().isAfter(day))
                .map(fact -> fact.about(person))
                .sorted(Comparator.comparing((Fact fact) -> fact.period().from()).reversed())
                .toList();
    }

    private Optional<LocalDate> birthday(LocalDate day) {
        return age == null ? Optional.ofNullable(born) : Optional.of(day.minusYears(age).minusMonths(3));
    }

    private Role place(Person person) {
        if (role != null) {
            return role;
        }
        return person.age().isEmpty() ? Role.NOT_KNOWN : person.isChild() ? Role.CHILD : Role.PARENT_OR_CARER;
    }
}
