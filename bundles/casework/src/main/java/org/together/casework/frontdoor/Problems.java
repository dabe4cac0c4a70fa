package org.together.casework.frontdoor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.criteria.Headline;
import org.together.core.frontdoor.Referral.Problem;
import org.together.core.identification.Identifications;
import org.together.core.identification.ProgrammeLine;

/** Headlines by which referrers say what concerns them: installed ones by id or title, kept ones with the titles they had. */
final class Problems {
    private static final String BAR = "|";
    private static final String TITLE = "\t";

    private final Map<String, String> titles = new LinkedHashMap<>();

    private Problems() {}

    static Problems installed(Identifications identifications) {
        var problems = new Problems();
        identifications.programmes().stream()
                .map(ProgrammeLine::headlines)
                .flatMap(List::stream)
                .forEach(problems::add);
        return problems;
    }

    private void add(Headline headline) {
        titles.putIfAbsent(headline.id(), headline.title().replaceAll("[|\t]", " "));
    }

    /** The id of what is called so, by id or title. */
    Optional<String> id(String called) {
        var wanted = called.strip();
        return titles.containsKey(wanted)
                ? Optional.of(wanted)
                : titles.entrySet().stream()
                        .filter(one -> one.getValue().equalsIgnoreCase(wanted))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    Collection<String> titles() {
        return titles.values();
    }

    /** {@code |id, tabulator, title|…|}. */
    String written(Set<String> ids) {
        return ids.stream()
                .filter(titles::containsKey)
                .sorted()
                .map(id -> id + TITLE + titles.get(id))
                .collect(Collectors.collectingAndThen(Collectors.joining(BAR), text -> text.isEmpty() ? "" : BAR + text + BAR));
    }

    /** What a column of {@link #written} is searched for. */
    static String mark(String id) {
        return BAR + id + TITLE;
    }

    static List<Problem> read(String written) {
        var found = new ArrayList<Problem>();
        Stream.of(written.split("\\|")).filter(part -> part.contains(TITLE)).forEach(part -> {
            var at = part.indexOf(TITLE);
            found.add(new Problem(part.substring(0, at), part.substring(at + 1)));
        });
        return found;
    }
}
