package org.together.framework.troubledfamilies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.together.core.criteria.Finding;
import org.together.core.family.Fact;

/** Puts the answers about several people, or to several halves of a question, together. */
final class Answers {

    private Answers() {}

    /** Met when any is met, on the evidence of all that are; else unknown when any is unknown; else not met. */
    static Finding any(List<Finding> answers, String nothing) {
        var met = new ArrayList<Finding>();
        var answer = Finding.notMet(nothing);
        for (var one : answers) {
            if (one.isMet()) {
                met.add(one);
            } else if (one.isUnknown() && !answer.isUnknown()) {
                answer = one;
            }
        }
        return met.isEmpty() ? answer : Finding.met(withMore(met.getFirst().reason(), met.size() - 1), evidence(met));
    }

    private static List<Fact> evidence(List<Finding> met) {
        var evidence = new LinkedHashSet<Fact>();
        met.forEach(finding -> evidence.addAll(finding.evidence()));
        return List.copyOf(evidence);
    }

    /** Reads silence as the council chose: about what stays hidden, nothing known is no more than that. */
    static Finding silence(Finding finding, boolean isUnknown) {
        return isUnknown && finding.status() == Finding.Status.NOT_MET ? Finding.unknown(finding.reason()) : finding;
    }

    static String withMore(String reason, int others) {
        return others == 0 ? reason : reason + ", and " + others + " more";
    }
}
