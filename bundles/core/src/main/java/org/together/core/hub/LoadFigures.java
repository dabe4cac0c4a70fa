package org.together.core.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.together.core.family.Id;

/**
 * What one load was worth. {@code complete} is the share of cells filled and {@code valid} the share of filled cells that were right, both
 * from 0 to 1; {@code standing} is measured a little after the load and so not always there.
 */
public record LoadFigures(
        Id<Load> load, Instant started, long rows, long rejected, double complete, double valid, Optional<Standing> standing) {

    /**
     * The feed's people after the load: how many, how many stand under more than one of the agency's own numbers, of how many the feed is
     * contradicted by another one; the newest day it speaks of; and how many days old half and nine tenths of the new rows were at most.
     */
    public record Standing(
            long people, long doubled, long contradicted, Optional<LocalDate> newest, OptionalInt halfWithin, OptionalInt mostWithin) {}
}
