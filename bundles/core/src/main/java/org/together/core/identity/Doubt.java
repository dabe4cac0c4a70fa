package org.together.core.identity;

/** Two descriptions that may or may not be one person, how they are held now, and why. */
public record Doubt(Description one, Description other, boolean isTogether, Likeness likeness) {}
