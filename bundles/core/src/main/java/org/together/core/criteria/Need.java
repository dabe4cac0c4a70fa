package org.together.core.criteria;

/**
 * One indicator under a headline: its id in the framework, its title, the id of the criterion that assesses it, how far
 * back it looks and where the rule comes from.
 */
public record Need(String id, String title, String criterion, String lookback, String authority) {}
