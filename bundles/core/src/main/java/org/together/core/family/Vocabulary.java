package org.together.core.family;

import java.util.Collection;
import org.osgi.annotation.versioning.ConsumerType;

/** Kinds of fact that a bundle brings: registered as a service, so that chronologies, forms and exports know how they read. */
@ConsumerType
public interface Vocabulary {
    Collection<FactKind> kinds();
}
