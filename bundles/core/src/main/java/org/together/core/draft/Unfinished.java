package org.together.core.draft;

import java.time.Instant;

/** A draft as "you have unfinished …" lists it: what, and when its owner last wrote. */
public record Unfinished(Heading heading, Instant kept) {}
