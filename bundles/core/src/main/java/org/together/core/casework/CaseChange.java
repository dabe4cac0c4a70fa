package org.together.core.casework;

import java.time.Instant;

/**
 * One step in a case's history: what changed, from what to what in words as they were then ({@code was} is empty at the beginning), who
 * decided and why.
 */
public record CaseChange(Instant at, What what, String was, String became, String by, String reason) {

    /** What a step changes. */
    public enum What {
        BEGUN("Begun"),
        LEVEL("Level of need"),
        STAGE("Stage"),
        ADVOCATE("Advocate"),
        COVER("Cover"),
        CLOSED("Closed"),
        JOINED("Families became one"),
        PARTED("Families are two again");

        private final String label;

        What(String label) {
            this.label = label;
        }

        /** Whether {@code was} and {@code became} are ids of levels of need. */
        public boolean isLevel() {
            return this == BEGUN || this == LEVEL;
        }

        public String label() {
            return label;
        }
    }
}
