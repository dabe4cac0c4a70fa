package org.together.core.draft;

import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * Which draft of somebody's it is: the form ({@code casework.visit}), the record it is written on (an id, or empty for one not made
 * yet) and the record's version as they saw it; the family concerned if there is one; and how "you have unfinished …" calls it
 * ("Visit", never with a name) and the address at which it is gone on with.
 */
public record Heading(String form, String record, long version, Optional<Id<Family>> family, String title, String address) {

    /** Something new: it is on no record yet and concerns no family known yet. */
    public static Heading fresh(String form, String title, String address) {
        return new Heading(form, "", 0, Optional.empty(), title, address);
    }

    /** Something new about a family. */
    public static Heading about(Id<Family> family, String form, String title, String address) {
        return new Heading(form, family.toString(), 0, Optional.of(family), title, address);
    }

    /** Written on a record in this version. */
    public Heading on(String itsRecord, long itsVersion) {
        return new Heading(form, itsRecord, itsVersion, family, title, address);
    }
}
