package org.together.core.chronology;

import java.time.Instant;

/** Why an event matters, what it did to the family, and who says so: a worker's analysis, which is no fact. */
public record Significance(String why, String impact, String by, String agency, Instant said) {}
