package org.together.screens.families;

import org.together.core.family.Family;
import org.together.core.family.Id;

/** Addresses of the pages in this bundle. */
final class FamiliesNavigation {
    static final String IDENTIFIED = "identified";
    static final String FAMILY = "family";
    static final String WHAT_IF = "what-if";
    static final String SEARCH = "search";

    private FamiliesNavigation() {}

    static String family(Id<Family> id) {
        return FAMILY + "/" + id;
    }

    static String family(Id<Family> id, String view) {
        return FAMILY + "/" + id + "/" + view;
    }
}
