package org.together.linkage;

/**
 * What one field says about two records: the level of agreement in words, and its weight in bits, above 0 for one person and below 0
 * against.
 */
public record Reason(String field, String words, double weight) {
}
