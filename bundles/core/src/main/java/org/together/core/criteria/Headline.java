package org.together.core.criteria;

import java.util.List;

/** A headline problem or outcome with its needs; it is met when any need is. */
public record Headline(String id, String title, List<Need> needs) {}
