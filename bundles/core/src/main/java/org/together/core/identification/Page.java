package org.together.core.identification;

import java.util.List;

/** Part of a list, and how long the whole is; localities, headlines and flags that occur, for filters. */
public record Page(List<IdentifiedFamily> families, long total, List<String> localities, List<String> headlines, List<String> flags) {}
