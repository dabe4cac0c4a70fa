package org.together.casework.missed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.together.casework.missed.MissedRow.Found;
import org.together.core.Progress;
import org.together.core.family.Family;
import org.together.core.identification.Identifications;
import org.together.core.missed.MissedOpportunity.Kind;
import org.together.core.record.FamilyReader;

/** One look through the whole record: whom several agencies see, whose contacts came to nothing, whose problems rose. */
final class Look {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final FamilyReader families;
    private final Identifications identifications;
    private final Measure measure;
    private final LocalDate today;

    Look(FamilyReader families, Identifications identifications, Measure measure, LocalDate today) {
        this.families = families;
        this.identifications = identifications;
        this.measure = measure;
        this.today = today;
    }

    /** What casework knows of families: contacts that came to nothing, and with whom something was done since problems are compared. */
    record Deeds(Map<Long, Found> bounced, Set<Long> acted) {}

    List<MissedRow> through(Deeds deeds, Progress progress) {
        var risen = risen(deeds.acted(), progress);
        var many = new SeenByMany(measure, today);
        var found = new ArrayList<MissedRow>();
        var total = families.count();
        var done = new long[1];
        families.eachBatch(today, batch -> {
            stopIfCancelled(progress);
            for (var family : batch) {
                many.in(family).ifPresent(one -> found.add(MissedRow.of(family, Kind.NO_LEAD, one)));
                known(deeds.bounced(), family).ifPresent(one -> found.add(MissedRow.of(family, Kind.BOUNCED, one)));
                known(risen, family).ifPresent(one -> found.add(MissedRow.of(family, Kind.ROSE, one)));
            }
            done[0] += batch.size();
            progress.at(Math.min(done[0], total), total);
        });
        return found;
    }

    private static Optional<Found> known(Map<Long, Found> found, Family family) {
        return Optional.ofNullable(found.get(family.id().value()));
    }

    /** By family, of the programme in which they rose most. */
    private Map<Long, Found> risen(Set<Long> acted, Progress progress) {
        var before = measure.risenSince(today);
        var quiet = new Quiet(progress);
        var risen = new HashMap<Long, Found>();
        for (var programme : identifications.programmes()) {
            var earlier = identifications.headlinesMet(programme.id(), before, quiet);
            identifications.headlinesMet(programme.id(), today, quiet).forEach((family, now) -> {
                var then = earlier.getOrDefault(family, 0);
                if (now - then >= measure.rise() && !acted.contains(family.value())) {
                    risen.merge(family.value(), found(now, then, before), (one, other) -> one.weight() < other.weight() ? other : one);
                }
            });
        }
        return risen;
    }

    private static Found found(int now, int then, LocalDate before) {
        var words = (now == 1 ? "One problem now, " : now + " problems now, ")
                + (then == 0 ? "none" : String.valueOf(then))
                + " on " + DAY.format(before) + "; neither a referral nor work since.";
        return new Found(now - then, before, words);
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("It was cancelled; the list before stays");
        }
    }

    /** Can be cancelled and tells nothing. */
    private record Quiet(Progress progress) implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
