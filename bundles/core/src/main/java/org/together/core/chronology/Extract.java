package org.together.core.chronology;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Source;

/** A choice of a family's history for somebody to read. It points at facts; each {@link Version} keeps how they read when it was made. */
public record Extract(Id<Extract> id, Id<Family> family, Audience audience, String title, List<Version> versions) {

    /** For whom it is made. */
    public enum Audience {
        COURT("Court"),
        PANEL("Panel"),
        FAMILY("The family");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One making of it: who will read it, what is new, and its lines, the oldest first; never changed. */
    public record Version(int number, Instant made, String by, String readers, String note, List<Line> lines) {}

    /** A fact as it read then, with why it mattered, and how it stands now. */
    public record Line(Id<Fact> fact, Text text, Origin origin, Now now) {}

    /** Whom it was about, when, what, and why it mattered. */
    public record Text(String who, Period period, String told, String why) {}

    /** Who said so, when it was learnt and how sure they were. */
    public record Origin(Source source, Instant learnt, Certainty certainty) {}

    /** Whether the fact still stands; if not, or if something was said otherwise, that in words. */
    public record Now(boolean stands, String words) {}

    public Version newest() {
        return versions.getLast();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }
}
