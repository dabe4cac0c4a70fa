package org.together.core.access;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Those who sign in, as far as others must know to give them work. */
@ProviderType
public interface Colleagues {
    /** Everybody who may sign in now and has this role, by name. Throws {@link Refused} without the right to allocate families. */
    List<Colleague> with(Viewer viewer, StaffRole role);

    /** Everybody who may sign in now and works with families, by name. Throws {@link Refused} without the right to restrict families. */
    List<Colleague> withFamilies(Viewer viewer);

    /** The sign-in name, how they are called, and for which agency they work. */
    record Colleague(String account, String name, String agency) {}
}
