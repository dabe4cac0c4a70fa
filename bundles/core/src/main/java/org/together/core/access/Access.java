package org.together.core.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** The one place that decides who may do what. Everything is refused that no role and no need to know allows. */
@ProviderType
public interface Access {
    /** May they do this at all? */
    Decision may(Viewer viewer, Action action);

    /** May they do this with this family? */
    Decision may(Viewer viewer, Action action, Family family);

    /**
     * What refuses them each of these actions whatever is known of the family: their roles, or a restriction; empty when the family
     * itself decides. To be asked before the family is read, so that nothing is read of one that is kept from them.
     */
    default Optional<Decision> refusal(Viewer viewer, Id<Family> family, Action... oneOf) {
        var decisions = Arrays.stream(oneOf).map(action -> may(viewer, action)).toList();
        return decisions.stream().anyMatch(Decision::isAllowed) ? Optional.empty() : decisions.stream().findFirst();
    }

    /** Those of these families with which they may do this: one question for all of them, for lists of families that were read anyway. */
    default List<Family> allowed(Viewer viewer, Action action, Collection<Family> families) {
        return families.stream().filter(family -> may(viewer, action, family).isAllowed()).toList();
    }

    /** What they may see of a list that a query makes, for services that cannot ask family by family. */
    default Reach reach(Viewer viewer, Action action) {
        return new Reach(may(viewer, action), viewer.localities(), Set.of());
    }

    /** Accounts of those from whom a restriction keeps the family, whatever business they have with it: one question for all. */
    default Set<String> keptFrom(Id<Family> family, Collection<Viewer> viewers) {
        return viewers.stream()
                .filter(viewer -> reach(viewer, Action.OPEN_FAMILY).leftOut().contains(family))
                .map(Viewer::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Audits and throws {@link Refused} when the action is not allowed; services begin with it. */
    void demand(Viewer viewer, Action action);
}
