package org.together.core.identity;

/** Somebody who may be the person looked for: their description nearest to what was asked, how many they have, and what speaks for it. */
public record Candidate(Description description, int descriptions, Likeness likeness) {}
