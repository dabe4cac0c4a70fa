package org.together.core.criteria;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;

/** A family with the answers to every need of a framework's version, as a programme sees it. */
@ProviderType
public interface Picture {
    Family family();

    FrameworkVersion version();

    /** By need, in the framework's order. */
    Map<Need, Finding> findings();

    /** Headlines with at least one need met. */
    List<Headline> met();

    /** Headlines with no need met and at least one unknown. */
    List<Headline> unknown();

    /** The finding for the criterion, unknown when it is not installed. */
    Finding finding(String criterion);
}
