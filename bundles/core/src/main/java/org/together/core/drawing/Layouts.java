package org.together.core.drawing;

import org.osgi.annotation.versioning.ProviderType;

/** Finds places for what is to be drawn, so that lines cross little and are short. */
@ProviderType
public interface Layouts {
    /** In rows, each line leading from a row to one below it; the same plan gives the same places. */
    Placed inRows(Plan plan);
}
