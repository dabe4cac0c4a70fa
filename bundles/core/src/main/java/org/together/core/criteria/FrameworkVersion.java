package org.together.core.criteria;

import java.util.List;
import org.together.core.family.Period;

/** A framework as published for a time. A family is pinned to the version under which it was identified. */
public record FrameworkVersion(String id, String title, Period valid, List<Headline> headlines) {}
