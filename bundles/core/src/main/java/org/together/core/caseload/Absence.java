package org.together.core.caseload;

import org.together.core.family.Period;

/** An advocate is away from day to day, both included, and somebody stands in: accounts, and why in a word ("Leave"). */
public record Absence(String account, String cover, Period period, String reason) {}
