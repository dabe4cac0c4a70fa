package org.together.core.criteria;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.together.core.family.Family;

/**
 * One question about a family, registered as a service with {@link CriterionInfo}. It answers from the family alone,
 * keeps no state between families and may be asked by several threads at once. What it throws is shown as unknown.
 */
@ConsumerType
public interface Criterion {
    Finding assess(Family family);

    /** The numbers it judges by; empty when there are none. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** The same question judged by other numbers ({@link Parameter#id} to value), for a what-if; this one stays as it is. */
    default Criterion with(Map<String, Integer> values) {
        return this;
    }
}
