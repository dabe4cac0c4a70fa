package org.together.core.missed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.missed.MissedOpportunity.Kind;

/**
 * Part of the list, how long the whole is, how many of each kind there are, localities that occur, and when the record was last gone
 * through; empty when it never was.
 */
public record MissedPage(
        List<MissedOpportunity> lines, long total, Map<Kind, Long> counts, List<String> localities, Optional<Instant> looked) {}
