package org.together.core.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Something that a member or a service undertakes, and by when: an action towards a goal, what a service promises the family, or what
 * is expected of somebody and why it matters. Once settled it stays, with the reason.
 */
public record Promise(
        Id<Promise> id,
        Kind kind,
        Optional<Id<Goal>> goal,
        Owner owner,
        Wording wording,
        Optional<LocalDate> due,
        Outcome outcome,
        long edition) {

    /** What sort of undertaking it is. */
    public enum Kind {
        ACTION("Action"),
        SERVICE_PROMISE("What a service promises"),
        EXPECTATION("What is expected");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A member, or a service by name; neither for the whole family. */
    public record Owner(Optional<Id<Person>> person, String service) {
        public static final Owner WHOLE_FAMILY = new Owner(Optional.empty(), "");

        public static Owner member(Id<Person> person) {
            return new Owner(Optional.of(person), "");
        }

        public static Owner service(String name) {
            return new Owner(Optional.empty(), name);
        }

        public boolean isService() {
            return !service.isBlank();
        }
    }

    /** What, why it matters, and whether it is practical, hands-on help. */
    public record Wording(String words, String why, boolean practical) {}

    /** How it went, why, when that was said, and by whom. */
    public record Outcome(State state, String reason, Optional<LocalDate> day, String by) {
        public static final Outcome OPEN = new Outcome(State.OPEN, "", Optional.empty(), "");
    }

    /** Whether it was kept. */
    public enum State {
        OPEN("to do"),
        DONE("done"),
        NOT_DONE("not done"),
        CHANGED("changed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOverdue(LocalDate today) {
        return outcome.state() == State.OPEN && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
