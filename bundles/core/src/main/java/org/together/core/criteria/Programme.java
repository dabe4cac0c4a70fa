package org.together.core.criteria;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A council's rule for who qualifies, over one framework, registered as a service with {@link ProgrammeInfo}.
 * Stateless, like a criterion.
 */
@ConsumerType
public interface Programme {
    Verdict decide(Picture picture);

    default List<Parameter> parameters() {
        return List.of();
    }

    /** The same rule with other numbers, for a what-if; this one stays as it is. */
    default Programme with(Map<String, Integer> values) {
        return this;
    }
}
