package org.together.core.assessment;

import java.util.Optional;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Which answer: of whom ({@code family}, or a person's id), in which domain, to which question, and of which agency where each keeps
 * its own (otherwise empty). Written {@code family/home/needs}.
 */
public record FieldKey(String subject, String domain, String question, String agency) {
    public static final String FAMILY = "family";
    /** The question under which a section is said to be done: {@code yes} or {@code no}. */
    public static final String DONE = "done";

    /** About the family as a whole. */
    public static FieldKey family(String domain, String question) {
        return new FieldKey(FAMILY, domain, question, "");
    }

    public static FieldKey of(Id<Person> person, String domain, String question) {
        return new FieldKey(person.toString(), domain, question, "");
    }

    public FieldKey by(String itsAgency) {
        return new FieldKey(subject, domain, question, itsAgency);
    }

    /** The key written so, or empty when it is not one. */
    public static Optional<FieldKey> parse(String written) {
        var parts = written.split("/", 4);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new FieldKey(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : ""));
    }

    /** The person it is about; empty for the family. */
    public Optional<Id<Person>> person() {
        return Id.parse(subject);
    }

    @Override
    public String toString() {
        return subject + "/" + domain + "/" + question + (agency.isEmpty() ? "" : "/" + agency);
    }
}
