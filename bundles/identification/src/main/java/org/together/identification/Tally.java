package org.together.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Verdict;

/** Counts of a run as it goes, and what its order needs: a few numbers a family, nothing more. */
final class Tally {
    private final List<Standing> standings = new ArrayList<>();
    private final List<String> order;
    private final Set<String> headlines = new LinkedHashSet<>();
    private final Set<String> flags = new TreeSet<>();
    private final Set<String> localities = new TreeSet<>();
    private long families;
    private long cannotTell;

    Tally(FrameworkVersion version) {
        order = version.headlines().stream().map(Headline::title).toList();
    }

    /** A family's place is by concern, then cost, each larger first, then by the order in which families came to be known. */
    record Standing(long row, long family, int concern, int cost) {}

    void seen(int more) {
        families += more;
    }

    void found(Found found) {
        headlines.addAll(found.headlines());
        found.family().locality().ifPresent(localities::add);
        found.verdict().flags().forEach(flag -> flags.add(flag.title()));
        if (found.verdict().status() == Verdict.Status.CANNOT_TELL) {
            cannotTell++;
        } else {
            standings.add(new Standing(found.row(), found.family().id().value(), found.verdict().concern(), found.verdict().cost()));
        }
    }

    /** Rows of those who qualify, first place first. */
    List<Long> places() {
        var best = Comparator.comparingInt(Standing::concern)
                .thenComparingInt(Standing::cost)
                .reversed()
                .thenComparingLong(Standing::family);
        return standings.stream().sorted(best).map(Standing::row).toList();
    }

    long families() {
        return families;
    }

    long qualifying() {
        return standings.size();
    }

    long cannotTell() {
        return cannotTell;
    }

    /** Titles of headlines met by anyone, in the framework's order. */
    Collection<String> headlines() {
        return order.stream().filter(headlines::contains).toList();
    }

    Collection<String> flags() {
        return flags;
    }

    Collection<String> localities() {
        return localities;
    }
}
