package org.together.hub.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.Identifier;

/** A person's numbers as one text: scheme, tab, number, line by line. */
final class Identifiers {
    private Identifiers() {}

    static String written(List<Identifier> identifiers) {
        return identifiers.stream().map(one -> one.scheme() + "\t" + one.value()).collect(Collectors.joining("\n"));
    }

    static List<Identifier> read(String written) {
        return Stream.of(written.split("\n"))
                .filter(line -> line.indexOf('\t') > 0)
                .map(line -> line.split("\t", 2))
                .map(parts -> new Identifier(parts[0], parts[1]))
                .toList();
    }
}
