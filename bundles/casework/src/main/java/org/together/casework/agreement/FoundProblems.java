package org.together.casework.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Viewer;
import org.together.core.agreement.Agreement;
import org.together.core.agreement.Goal;
import org.together.core.agreement.Problem;
import org.together.core.criteria.Finding;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Explanation;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;

/**
 * The problems that want a goal: headlines met when the family was identified, those met now, and those that already have a goal. A problem
 * that has gone since stays, for improvement must be shown for every one of them.
 */
@Component(service = FoundProblems.class)
public final class FoundProblems {
    private final Identifications identifications;
    private final Door door;

    @Activate
    public FoundProblems(@Reference Identifications identifications, @Reference Door door) {
        this.identifications = identifications;
        this.door = door;
    }

    Door door() {
        return door;
    }

    List<Problem> of(Viewer viewer, Family family, Optional<Agreement> agreement) {
        var found = new LinkedHashMap<String, Found>();
        for (var programme : identifications.explain(viewer, family).programmes()) {
            programme.headlines().stream()
                    .filter(headline -> headline.status() == Finding.Status.MET)
                    .forEach(headline -> found.putIfAbsent(headline.title(), new Found(headline.id(), because(headline))));
        }
        for (var identified : identifications.of(viewer, family.id())) {
            met(identified).forEach((title, because) -> found.putIfAbsent(title, new Found(title, because)));
        }
        return told(found, agreement.map(Agreement::goals).orElse(List.of()));
    }

    private static List<Problem> told(Map<String, Found> found, List<Goal> goals) {
        var problems = new ArrayList<Problem>();
        found.forEach((title, one) -> problems.add(new Problem(one.id, title, one.because, goalsFor(goals, one.id, title))));
        goals.stream()
                .filter(goal -> problems.stream().noneMatch(problem -> problem.goals().contains(goal.id())))
                .collect(Collectors.groupingBy(Goal::problemTitle, LinkedHashMap::new, Collectors.toList()))
                .forEach((title, theirs) -> problems.add(new Problem(
                        theirs.getFirst().problem(), title, "", theirs.stream().map(Goal::id).toList())));
        return List.copyOf(problems);
    }

    private static List<Id<Goal>> goalsFor(List<Goal> goals, String id, String title) {
        return goals.stream().filter(goal -> goal.problem().equals(id) || goal.problemTitle().equals(title)).map(Goal::id).toList();
    }

    private static String because(Explanation.ByHeadline headline) {
        return joined(headline.needs().stream().map(Explanation.Asked::finding).filter(Finding::isMet).map(Finding::reason));
    }

    private static Map<String, String> met(IdentifiedFamily identified) {
        return identified.met().stream().collect(Collectors.groupingBy(
                IdentifiedFamily.Kept::headline,
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), kept -> joined(kept.stream().map(IdentifiedFamily.Kept::reason)))));
    }

    private static String joined(Stream<String> reasons) {
        return reasons.filter(reason -> !reason.isBlank()).distinct().collect(Collectors.joining("; "));
    }

    private record Found(String id, String because) {}
}
