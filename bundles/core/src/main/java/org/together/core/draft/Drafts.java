package org.together.core.draft;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/**
 * Everybody's drafts, one for each account, form, record and version of the record. They are their owners' alone and kept enciphered;
 * of a family that the owner may not open any more, none is shown.
 */
@ProviderType
public interface Drafts {
    /**
     * Theirs of this form and record, begun on whatever version of it (the newest first), or an empty one: nothing is kept before
     * {@link Draft#keep}. Throws {@link org.together.core.access.Refused} when they may not open the family.
     */
    Draft open(Viewer viewer, Heading heading);

    /** What they have not finished, newest first. */
    List<Unfinished> unfinished(Viewer viewer);
}
