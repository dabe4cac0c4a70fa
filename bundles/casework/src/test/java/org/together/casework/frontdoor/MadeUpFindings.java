package org.together.casework.frontdoor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.ProgrammeLine;

/** A council's newest identification, made up. */
final class MadeUpFindings {
    static final String CRIME = "test.1";
    static final String SCHOOL = "test.2";
    private static final List<Headline> HEADLINES =
            List.of(new Headline(CRIME, "Crime", List.of()), new Headline(SCHOOL, "School", List.of()));

    final Map<Id<Family>, IdentifiedFamily> found = new HashMap<>();

    void met(Id<Family> family, String... headlines) {
        var kept = List.of(headlines).stream().map(one -> new IdentifiedFamily.Kept("c", "C", one, "", List.of())).toList();
        var verdict = Verdict.of(Verdict.Status.QUALIFIES, "Qualifies");
        found.put(family, new IdentifiedFamily(
                Id.of(1), "test.programme", family, "", Optional.empty(), "", 1, verdict, kept, List.of()));
    }

    Identifications service() {
        InvocationHandler answers = (proxy, method, given) -> switch (method.getName()) {
            case "programmes" -> List.of(new ProgrammeLine("test.programme", "Test", "test", HEADLINES, List.of()));
            case "of" -> given[1] instanceof Collection<?> several ? ofAll(several) : of(given[1]);
            case "hashCode" -> 1;
            default -> throw new UnsupportedOperationException(method.getName() + " as at " + LocalDate.EPOCH);
        };
        return (Identifications) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Identifications.class}, answers);
    }

    private List<IdentifiedFamily> of(Object family) {
        return Optional.ofNullable(found.get(family)).stream().toList();
    }

    private Map<Id<Family>, List<IdentifiedFamily>> ofAll(Collection<?> families) {
        return found.values().stream()
                .filter(one -> families.contains(one.family()))
                .collect(Collectors.groupingBy(IdentifiedFamily::family));
    }
}
