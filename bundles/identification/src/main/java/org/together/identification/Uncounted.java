package org.together.identification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identification;

/** Takes families that leave no trace out of the counts of runs that asked them. */
final class Uncounted {
    private final Gate gate;
    private final Results results;

    Uncounted(Gate gate, Results results) {
        this.gate = gate;
        this.results = results;
    }

    List<Identification> of(List<Identification> runs, Set<Id<Family>> leftOut) {
        Map<LocalDate, Integer> asked = new HashMap<>();
        return runs.stream()
                .map(run -> without(run, leftOut, asked.computeIfAbsent(run.asAt(), day -> gate.howMany(leftOut, day))))
                .toList();
    }

    private Identification without(Identification run, Set<Id<Family>> leftOut, int asked) {
        var found = results.families().count(run.id(), leftOut);
        return new Identification(
                run.id(),
                run.programme(),
                run.title(),
                run.frameworkVersion(),
                run.asAt(),
                run.ran(),
                run.by(),
                run.families() - asked,
                run.qualifying() - found.qualifying(),
                run.cannotTell() - found.cannotTell());
    }
}
