package org.together.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.core.Progress;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Query;

/** Families whose problems rose within a year and whom the staff of a small county, who can look after nearly all, have not noticed. */
final class Unnoticed {
    private static final int FEW = 3;
    private static final int MONTHS = 12;
    private static final int RISE = 2;
    /** Those of most concern are worked with. */
    private static final int SURELY_NOTICED = 12;
    private static final int ALL = 1_000;

    private final Identifications identifications;
    private final LocalDate today;

    Unnoticed(Identifications identifications, LocalDate today) {
        this.identifications = identifications;
        this.today = today;
    }

    /** The same few whenever they are asked for on a day. */
    Set<Id<Family>> few() {
        return identifications.history().stream().findFirst().map(this::few).orElse(Set.of());
    }

    private Set<Id<Family>> few(Identification newest) {
        var before = met(newest, today.minusMonths(MONTHS));
        var now = met(newest, today);
        var ranked = identifications.families(DemoCounty.VIEWER, newest.id(), Query.ALL.alsoCannotTell(true).from(SURELY_NOTICED, ALL));
        var risen = ranked.families().stream()
                .map(IdentifiedFamily::family)
                .filter(family -> now.getOrDefault(family, 0) - before.getOrDefault(family, 0) >= RISE)
                .toList();
        return new HashSet<>(List.copyOf(risen).subList(0, Math.min(FEW, risen.size())));
    }

    private Map<Id<Family>, Integer> met(Identification run, LocalDate day) {
        return identifications.headlinesMet(run.programme(), day, Progress.UNWATCHED);
    }
}
