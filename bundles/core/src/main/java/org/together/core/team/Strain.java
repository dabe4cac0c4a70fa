package org.together.core.team;

import java.util.List;

/** Where the work of several services with one family collides or is too much: what it is, what to do, and what it rests on. */
public record Strain(Kind kind, String what, String toDo, List<String> evidence) {

    /** What sort of strain it is. */
    public enum Kind {
        NO_LEAD("Nobody leads"),
        TOO_MANY("Too many services"),
        TOO_MUCH("Too much at once"),
        CLASH("Appointments clash"),
        CONTRADICTION("Plans contradict each other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
