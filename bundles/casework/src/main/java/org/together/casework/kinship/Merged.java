package org.together.casework.kinship;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.Family;
import org.together.core.family.Relationship;
import org.together.core.family.RelationshipType;
import org.together.core.kinship.Tie;

/** What agencies' files say and what was recorded here, as one list: of the same two and the same tie, what was recorded here stands. */
final class Merged {
    private static final Set<RelationshipType> BOTH_WAYS =
            Set.of(RelationshipType.PARTNER, RelationshipType.EX_PARTNER, RelationshipType.SIBLING);

    private Merged() {}

    static List<Tie> ties(Family family, List<Tie> recorded) {
        var members = family.members().map(person -> person.id()).collect(Collectors.toSet());
        var ours = recorded.stream().filter(tie -> members.contains(tie.of()) && members.contains(tie.to())).toList();
        var theirs = family.relationships().stream()
                .map(Merged::tie)
                .filter(tie -> recorded.stream().noneMatch(own -> isSame(own, tie)));
        return Stream.concat(ours.stream(), distinct(theirs.toList()))
                .sorted(Comparator.comparing((Tie tie) -> tie.type()).thenComparing(tie -> tie.period().from()).thenComparing(Tie::of))
                .toList();
    }

    /** Two agencies that say the same make one line, the older one's. */
    private static Stream<Tie> distinct(List<Tie> ties) {
        var oldestFirst = ties.stream().sorted(Comparator.comparing(tie -> tie.period().from())).toList();
        return oldestFirst.stream().filter(tie ->
                oldestFirst.stream().takeWhile(earlier -> earlier != tie).noneMatch(earlier -> isSame(earlier, tie)));
    }

    private static Tie tie(Relationship said) {
        return new Tie(Optional.empty(), said.of(), said.type(), said.to(), said.period(), said.source(), "");
    }

    static boolean isSame(Tie one, Tie other) {
        var straight = one.of().equals(other.of()) && one.to().equals(other.to());
        var turned = BOTH_WAYS.contains(one.type()) && one.of().equals(other.to()) && one.to().equals(other.of());
        return one.type() == other.type() && (straight || turned) && one.period().overlaps(other.period());
    }
}
