package org.together.framework.troubledfamilies;

import java.util.List;
import org.together.core.criteria.Finding;

/** Puts the answers about several people, or to several halves of a question, together. */
final class Answers {

    private Answers() {}

    /** Met when any is met, on the evidence of all that are; else unknown when any is unknown; else not met. */
    static Finding any(List<Finding> answers, String nothing) {
        var met = answers.stream().filter(Finding::isMet).toList();
        if (!met.isEmpty()) {
            var evidence = met.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
            return Finding.met(withMore(met.getFirst().reason(), met.size() - 1), evidence);
        }
        return answers.stream().filter(Finding::isUnknown).findFirst().orElseGet(() -> Finding.notMet(nothing));
    }

    /** Reads silence as the council chose: about what stays hidden, nothing known is no more than that. */
    static Finding silence(Finding finding, boolean isUnknown) {
        return isUnknown && finding.status() == Finding.Status.NOT_MET ? Finding.unknown(finding.reason()) : finding;
    }

    static String withMore(String reason, int others) {
        return others == 0 ? reason : reason + ", and " + others + " more";
    }
}
