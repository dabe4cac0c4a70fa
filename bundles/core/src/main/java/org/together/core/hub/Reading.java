package org.together.core.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Period;
import org.together.core.family.RelationshipType;

/** What a feed reads from one row: people, what is said about each, and how they are related; or why the row cannot be used. */
public final class Reading {
    /** A person of the row and what it says about them. */
    public record Subject(Sighting person, List<Statement> statements) {}

    /** The {@code of}-th subject is the {@code type} of the {@code to}-th. */
    public record Tie(int of, RelationshipType type, int to, Period period) {}

    /** Which column is at fault, and why. */
    public record Fault(Column column, String reason) {}

    private final List<Subject> subjects;
    private final List<Tie> ties;
    private final Optional<Fault> fault;

    private Reading(List<Subject> subjects, List<Tie> ties, Optional<Fault> fault) {
        this.subjects = subjects;
        this.ties = ties;
        this.fault = fault;
    }

    public static Reading about(Sighting person, Statement... said) {
        return new Reading(List.of(new Subject(person, List.of(said))), List.of(), Optional.empty());
    }

    /** The row goes to the reject report. */
    public static Reading unusable(Column column, String reason) {
        return new Reading(List.of(), List.of(), Optional.of(new Fault(column, reason)));
    }

    public Reading and(Sighting person, Statement... said) {
        var all = new ArrayList<>(subjects);
        all.add(new Subject(person, List.of(said)));
        return new Reading(List.copyOf(all), ties, fault);
    }

    /** Subjects count from 0 in the order they were named. */
    public Reading related(int of, RelationshipType type, int to, Period period) {
        var all = new ArrayList<>(ties);
        all.add(new Tie(of, type, to, period));
        return new Reading(subjects, List.copyOf(all), fault);
    }

    public List<Subject> subjects() {
        return subjects;
    }

    public List<Tie> ties() {
        return ties;
    }

    public Optional<Fault> fault() {
        return fault;
    }
}
