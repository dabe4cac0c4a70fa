package org.together.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.together.core.extension.Troubles;

/**
 * What bundles bring of one kind, each read once when it comes. Its properties say its {@code id}, {@code title} and {@code order} (100
 * unless told) after a common prefix; it is kept in that order. One that fails is left out, and the administrators are told in a sentence.
 */
public final class Contributions<T> {
    private final String prefix;
    private final String failing;
    private final Troubles troubles;
    private final Map<Object, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(int order, String title, String id, T told) {}

    /** {@code failing} has a place for the title, as {@code The panel "%s" failed and cannot be chosen.} */
    public Contributions(String prefix, String failing, Troubles troubles) {
        this.prefix = prefix;
        this.failing = failing;
        this.troubles = troubles;
    }

    /** Keeps what is read of a service under its id and title. */
    public void add(Object service, Map<String, Object> properties, BiFunction<String, String, T> read) {
        var id = String.valueOf(properties.get(prefix + ".id"));
        var title = String.valueOf(properties.get(prefix + ".title"));
        var order = properties.get(prefix + ".order") instanceof Integer number ? number : 100;
        try {
            kept.put(service, new Kept<>(order, title, id, read.apply(id, title)));
        } catch (RuntimeException | LinkageError failed) {
            troubles.report(id, failing.formatted(title), failed);
        }
    }

    public void remove(Object service) {
        kept.remove(service);
    }

    /** In their order, then by title. */
    public List<T> all() {
        return kept.values().stream()
                .sorted(Comparator.<Kept<T>>comparingInt(Kept::order).thenComparing(Kept::title))
                .map(Kept::told)
                .toList();
    }

    /** The one that has the id. */
    public Optional<T> find(String id) {
        return kept.values().stream().filter(one -> one.id().equals(id)).map(Kept::told).findFirst();
    }
}
