package org.together.core.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * What the family, or one of its members, wants to be different about one problem, in their words. It belongs jointly to the agencies
 * named, and each tells how far it has come. {@code problem} is the id of a framework's headline; its title is kept as it was.
 */
public record Goal(
        Id<Goal> id,
        Optional<Id<Person>> person,
        String problem,
        String problemTitle,
        Aim aim,
        List<String> agencies,
        State state,
        String reason,
        List<Reading> readings,
        long edition) {

    /** The goal in their words, how a child would say it, and their own target on their own scale. */
    public record Aim(String words, String childWords, GoalScale scale, int target, String targetWords) {}

    /** One agency's view on a day, or the family's own ({@link #FAMILY}): where on the scale, and why, in words. */
    public record Reading(LocalDate day, int value, String words, String agency, String worker) {
        public static final String FAMILY = "The family";
    }

    /** Where a goal stands. */
    public enum State {
        OPEN("worked on"),
        REACHED("reached"),
        SET_ASIDE("set aside");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The first reading: what later ones are compared with, also after a pause in the work. */
    public Optional<Reading> baseline() {
        return readings.stream().min(Comparator.comparing(Reading::day));
    }

    /** The newest reading. */
    public Optional<Reading> latest() {
        return readings.stream().reduce((earlier, later) -> later.day().isBefore(earlier.day()) ? earlier : later);
    }
}
