package org.together.core.family;

import org.osgi.annotation.versioning.ProviderType;

/** A person's place in a family over a period, and why it is believed. */
@ProviderType
public interface Membership {
    Person person();

    Role role();

    /** False for someone with parenting responsibility who lives elsewhere. */
    boolean isResident();

    Period period();

    /** Why they are thought to belong, in words: "same address since 3 May 2024". */
    String reason();
}
