package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.family.Role;

/** Whom a question is about: a member, or without one the family as a whole, to which every question applies. */
record Subject(Family family, @Nullable Membership membership) {

    /** Members who are children, or may be. */
    static List<Subject> children(Family family) {
        var children = new ArrayList<Subject>();
        for (var membership : family.memberships()) {
            var one = new Subject(family, membership);
            if (one.isMinor() != Answer.NO) {
                children.add(one);
            }
        }
        return children;
    }

    LocalDate day() {
        return family.asAt();
    }

    List<Fact> facts(FactKind kind) {
        return membership == null ? family.ownFactsOf(kind) : membership.person().factsOf(kind);
    }

    Optional<LocalDate> born() {
        return membership == null ? Optional.empty() : membership.person().born();
    }

    Answer anyone() {
        return Answer.YES;
    }

    /** Under 18; by their place in the family when the date of birth is not known. */
    Answer isMinor() {
        if (membership == null) {
            return Answer.YES;
        }
        var age = membership.person().age();
        if (age.isPresent()) {
            return Answer.of(age.getAsInt() < 18);
        }
        return switch (membership.role()) {
            case CHILD -> Answer.YES;
            case PARENT_OR_CARER, OTHER_ADULT -> Answer.NO;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        };
    }

    /** Not known to be an adult: for matters that only children have. */
    Answer mayBeMinor() {
        return isMinor() == Answer.NO ? Answer.NO : Answer.YES;
    }

    Answer isAdult() {
        return membership == null ? Answer.YES : switch (isMinor()) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        };
    }

    /** Brings up a child of the family: by their place in it, or as an agency declares. */
    Answer parents() {
        if (membership == null || membership.role() == Role.PARENT_OR_CARER || isDeclaredParent(membership.person())) {
            return Answer.YES;
        }
        return membership.role() == Role.NOT_KNOWN ? Answer.NOT_KNOWN : Answer.NO;
    }

    Answer parentsOrIsMinor() {
        return isMinor().or(isAdult().and(parents()));
    }

    private boolean isDeclaredParent(Person person) {
        for (var relationship : family.relationships()) {
            if (relationship.type().isParental() && relationship.of().equals(person.id()) && relationship.period().contains(day())) {
                return family.members().anyMatch(other -> other.id().equals(relationship.to()) && !other.isAdult());
            }
        }
        return false;
    }

    /** As a reason begins, without a name: "A child of 9". */
    String words() {
        if (membership == null) {
            return "The family";
        }
        var age = membership.person().age();
        return switch (isMinor()) {
            case YES -> age.isPresent() ? "A child of " + age.getAsInt() : "A child of unknown age";
            case NO -> "An adult";
            case NOT_KNOWN -> "A member of unknown age";
        };
    }
}
