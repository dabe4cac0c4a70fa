package org.together.core.identification;

/** An installed criterion, whose it is, its last trouble in words (empty when none), and whether a professional may nominate for it. */
public record CriterionLine(String id, String title, String theme, String bundle, String trouble, boolean takesNomination) {}
