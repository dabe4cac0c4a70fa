package org.together.core.casework;

/**
 * One level of a council's continuum of need: its id for ever, its name as the council's partners know it, and what it means in a
 * sentence for whoever decides.
 */
public record LevelOfNeed(String id, String title, String meaning) {}
