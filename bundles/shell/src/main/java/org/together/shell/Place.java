package org.together.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a visitor is: the path of a screen (empty at home), what follows it, and what stands after the question mark. */
record Place(String screen, List<String> rest, Map<String, String> query) {
    static final String SAID = "said";
    static final String LEFT = "left";

    static Place of(String path, QueryParameters query) {
        var parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
        var values = query.getParameters().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
        return parts.isEmpty()
                ? new Place("", List.of(), values)
                : new Place(parts.getFirst(), parts.subList(1, parts.size()), values);
    }

    /** An address as screens write it: {@code "family/0123456789abc?view=facts"}. */
    static Place of(String address) {
        var question = address.indexOf('?');
        return question < 0
                ? of(address, QueryParameters.empty())
                : of(address.substring(0, question), QueryParameters.fromString(address.substring(question + 1)));
    }

    boolean isHome() {
        return screen.isEmpty();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(query.get(name));
    }

    Place with(String name, String value) {
        return withAll(Map.of(name, value));
    }

    Place withAll(Map<String, String> values) {
        var more = new HashMap<>(query);
        more.putAll(values);
        return new Place(screen, rest, Map.copyOf(more));
    }

    Place without(String name) {
        var fewer = new HashMap<>(query);
        fewer.remove(name);
        return new Place(screen, rest, Map.copyOf(fewer));
    }

    String path() {
        return rest.isEmpty() ? screen : screen + "/" + String.join("/", rest);
    }

    QueryParameters parameters() {
        return query.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(query);
    }

    /** With its question mark, without a leading slash. */
    String address() {
        return query.isEmpty() ? path() : path() + "?" + parameters().getQueryString();
    }
}
