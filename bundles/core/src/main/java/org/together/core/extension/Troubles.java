package org.together.core.extension;

import org.osgi.annotation.versioning.ProviderType;

/** Where hosts of extensions report what failed at the edge around one, so that the settings screen can show it. */
@ProviderType
public interface Troubles {
    /** {@code bundle} is the symbolic name; {@code what} says in words what failed and what was shown instead. */
    void report(String bundle, String what, Throwable cause);
}
