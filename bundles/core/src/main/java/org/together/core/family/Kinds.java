package org.together.core.family;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;

/** The kinds of fact known now: the standard ones and those of every installed {@link Vocabulary}. */
@ProviderType
public interface Kinds {
    Optional<FactKind> find(String id);

    Collection<FactKind> all();

    /** Its label, or the id itself when the bundle that brought the kind has gone. */
    default String label(String id) {
        return find(id).map(FactKind::label).orElse(id);
    }

    /** The fact as one line; it stays readable when its kind is not known any more. */
    default String tell(Fact fact) {
        return find(fact.kind()).map(kind -> kind.tell(fact)).orElseGet(() -> fact.kind() + plainly(fact));
    }

    private static String plainly(Fact fact) {
        return fact.values().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), text -> text.isEmpty() ? "" : ": " + text));
    }
}
