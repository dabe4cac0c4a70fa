package org.together.core.identity;

import java.util.List;

/** What a verdict would change: how many people the descriptions are now and would be, and their families, told by name and size. */
public record Effect(int peopleNow, int peopleThen, List<String> familiesNow, List<String> familiesThen) {}
