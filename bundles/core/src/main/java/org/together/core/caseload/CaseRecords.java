package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Field;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Records of the types that extensions bring, each kept as a fact of the family or of one of its members. Access and answers as in
 * {@link ContactNotes}.
 */
@ProviderType
public interface CaseRecords {
    /** Types installed now, in their order. */
    List<Type> types();

    /** Keeps one; what is wrong with it is returned as a sentence. */
    Optional<String> keep(Viewer viewer, Id<Family> family, Written written);

    /** Those of every installed type about the family and its members, the latest first. */
    List<Fact> of(Viewer viewer, Id<Family> family);

    /** A type as installed: {@code hint} says when to write one, and may be empty. */
    record Type(String id, String title, String hint, boolean isAboutOnePerson, List<Asked> fields) {}

    /** A field of its form, worded as the council words it. */
    record Asked(Field<?> field, String label, boolean isRequired) {}

    /** A record as it was written; {@code values} by the fields' keys, as {@link Field#write} writes them. */
    record Written(String type, Optional<Id<Person>> person, LocalDate day, Map<String, String> values) {}
}
