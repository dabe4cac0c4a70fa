package org.together.core.record;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Families with which somebody worked and that have become part of others: what names the one that is gone leads to the one there is. */
@ProviderType
public interface FormerFamilies {
    /** The family there is now of which this one has become part, in however many steps; decides nothing about access. */
    Optional<Id<Family>> standing(Id<Family> gone);

    /** Those that have become part of this one, in however many steps. */
    Set<Id<Family>> within(Id<Family> family);
}
