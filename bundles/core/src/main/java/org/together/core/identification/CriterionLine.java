package org.together.core.identification;

/** An installed criterion, whose it is, and its last trouble in words (empty when none). */
public record CriterionLine(String id, String title, String theme, String bundle, String trouble) {}
