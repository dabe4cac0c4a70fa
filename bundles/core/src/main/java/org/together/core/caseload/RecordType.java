package org.together.core.caseload;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.FactKind;
import org.together.core.family.Vocabulary;

/**
 * A record that workers write about a family in a form of its own, registered as a service with {@link RecordTypeInfo}. The platform shows
 * the form and keeps each as a fact, so that access, audit and chronology work by themselves. A component offers it both as this and as
 * {@link Vocabulary}. Its configuration may word a field otherwise: {@code label.<key>}.
 */
@ConsumerType
public interface RecordType extends Vocabulary {
    /** The kind of fact that one becomes; its fields are those of the form. */
    FactKind kind();

    /** Keys of fields that must be filled in. */
    default Set<String> required() {
        return Set.of();
    }

    /** Whether it is about one member, and not the whole family. */
    default boolean isAboutOnePerson() {
        return false;
    }

    /** When to write one, in a sentence; may be empty. */
    default String hint() {
        return "";
    }

    @Override
    default Collection<FactKind> kinds() {
        return List.of(kind());
    }
}
