package org.together.linkage;

/** A record and how likely it is the one asked for: a weight in bits, at 0 as likely as not, and the chance that follows from it. */
public record Found(String id, double weight, double probability) {
}
