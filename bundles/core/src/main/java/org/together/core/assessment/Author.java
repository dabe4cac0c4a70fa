package org.together.core.assessment;

import org.together.core.access.Viewer;

/** Who wrote something, of which agency. */
public record Author(String account, String name, String agency) {

    public static Author of(Viewer viewer) {
        return new Author(viewer.account(), viewer.name(), viewer.agency());
    }

    /** "Ann Bray, Children's services". */
    @Override
    public String toString() {
        return agency.isBlank() ? name : name + ", " + agency;
    }
}
