package org.together.core.family;

import org.osgi.annotation.versioning.ProviderType;

/** What one person is to another over a period, and who says so: {@code of} is the {@code type} of {@code to}. */
@ProviderType
public interface Relationship {
    Id<Person> of();

    RelationshipType type();

    Id<Person> to();

    Period period();

    Source source();
}
