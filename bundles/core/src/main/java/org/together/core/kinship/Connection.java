package org.together.core.kinship;

import java.time.LocalDate;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;

/**
 * Somebody or something outside the family that it is connected with: a grandmother, a football club, a church, a service. The name holds
 * no address.
 */
public record Connection(Id<Connection> id, String name, Sort sort, Quality quality, Period period, Source source, String note) {

    public boolean isTrueOn(LocalDate day) {
        return period.contains(day);
    }

    /** What it is. */
    public enum Sort {
        RELATIVE("Relative"),
        FRIEND("Friend or neighbour"),
        SCHOOL("School or nursery"),
        WORK("Work"),
        GROUP("Club, group or faith"),
        SERVICE("Service");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How the family finds it; each is drawn as a line of another shape. */
    public enum Quality {
        STRONG("strong"),
        ORDINARY("neither strong nor weak"),
        WEAK("weak"),
        STRAINED("strained"),
        BROKEN("broken off");

        private final String label;

        Quality(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
