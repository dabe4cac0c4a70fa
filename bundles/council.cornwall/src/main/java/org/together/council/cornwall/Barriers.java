package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Picture;
import org.together.core.criteria.Verdict.Flag;

/** The barriers that the programme meets with services of its own: mental health, substance misuse, domestic abuse. */
final class Barriers {
    private static final List<Barrier> ALL = List.of(
            new Barrier("cornwall.mental-health", "Mental health", List.of("troubled-families.6.1")),
            new Barrier("cornwall.substance-misuse", "Substance misuse", List.of("troubled-families.6.2")),
            new Barrier(
                    "cornwall.domestic-abuse",
                    "Domestic abuse",
                    List.of("troubled-families.5.1", "troubled-families.5.2", "troubled-families.5.3")));

    private Barriers() {}

    private record Barrier(String id, String title, List<String> criteria) {

        Optional<Finding> met(Picture picture) {
            for (var criterion : criteria) {
                var finding = picture.finding(criterion);
                if (finding.isMet()) {
                    return Optional.of(finding);
                }
            }
            return Optional.empty();
        }
    }

    static List<Flag> of(Picture picture) {
        var flags = new ArrayList<Flag>();
        for (var barrier : ALL) {
            barrier.met(picture).ifPresent(finding -> flags.add(new Flag(barrier.id, barrier.title, finding.reason())));
        }
        return flags;
    }
}
