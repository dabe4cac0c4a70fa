package org.together.casework.frontdoor;

import java.util.List;

/** The rows of this area. */
public final class FrontDoorTables {
    public static final List<Class<?>> ALL = List.of(ReferralRow.class, ReferredRow.class, ReferralStepRow.class);

    private FrontDoorTables() {}
}
