package org.together.identification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The rules of one kind that are installed now. Of two with one id the higher ranking counts. */
final class Installed<T> {
    private final Map<ServiceReference<T>, Rule<T>> rules = new ConcurrentHashMap<>();
    private final BundleContext context;
    private final String kind;

    Installed(BundleContext context, String kind) {
        this.context = context;
        this.kind = kind;
    }

    void add(ServiceReference<T> reference) {
        rules.put(reference, new Rule<>(context, reference, kind));
    }

    void remove(ServiceReference<T> reference) {
        Optional.ofNullable(rules.remove(reference)).ifPresent(Rule::release);
    }

    /** By id; rules without one are not asked. */
    List<Rule<T>> all() {
        var byId = new LinkedHashMap<String, Rule<T>>();
        rules.values().stream()
                .sorted(Comparator.comparing(Rule<T>::reference))
                .filter(rule -> !rule.id().isEmpty())
                .forEach(rule -> byId.put(rule.id(), rule));
        return byId.values().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    Optional<Rule<T>> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
