package org.together.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.linkage.cluster.Surroundings;

/** Some records of a {@link CardIndex} with all that hang together with them. */
public final class Around {
    private static final float DOUBTFUL = 3;

    private final CardIndex index;
    private final Surroundings surroundings;

    Around(CardIndex index, Surroundings surroundings) {
        this.index = index;
        this.surroundings = surroundings;
    }

    /** Two records that may or may not be one person; together says how they are now. */
    public record Doubtful(long one, long other, double weight, boolean together) {
    }

    /** Takes records in; answers those newly met, these included: they hang together by weight or by decision. */
    public List<Long> include(Collection<Long> ids) {
        synchronized (index) {
            int[] rows = ids.stream().flatMap(id -> index.row(id).stream()).mapToInt(Integer::intValue).toArray();
            return Arrays.stream(surroundings.include(rows)).mapToObj(index::id).toList();
        }
    }

    /** Parts all that were taken in into people. {@code before} tells who they belong to now, by id; 0 or nothing for nobody. */
    public List<List<Long>> people(Map<Long, Long> before) {
        synchronized (index) {
            var numbers = new HashMap<Long, Integer>();
            return surroundings.people(row -> {
                long person = before.getOrDefault(index.id(row), 0L);
                return person == 0 ? -1 : numbers.computeIfAbsent(person, any -> numbers.size());
            }).stream().map(rows -> Arrays.stream(rows).mapToObj(index::id).sorted().toList()).toList();
        }
    }

    /** After parting them: undecided pairs that somebody should look at. */
    public List<Doubtful> doubts() {
        synchronized (index) {
            var doubts = new ArrayList<Doubtful>();
            surroundings.doubts(DOUBTFUL, (left, right, weight, together) -> {
                long one = index.id(left);
                long other = index.id(right);
                doubts.add(new Doubtful(Math.min(one, other), Math.max(one, other), weight, together));
            });
            surroundings.close();
            return doubts;
        }
    }
}
