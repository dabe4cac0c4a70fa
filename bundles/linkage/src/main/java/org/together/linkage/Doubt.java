package org.together.linkage;

/** Two records that may or may not be one person, for somebody to decide; together says how they are grouped now. */
public record Doubt(String left, String right, double weight, double probability, boolean together) {
}
