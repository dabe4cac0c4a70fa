package org.together.casework.assessment;

import java.util.stream.Stream;
import org.together.casework.Gate;
import org.together.core.assessment.Domain;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/** Services now at work in the family, whatever kind of fact tells of them: the domain {@code services} shows them. */
final class Services {
    private static final String DOMAIN = "services";

    private Services() {}

    static boolean isIn(Domain domain) {
        return domain.id().equals(DOMAIN);
    }

    static Stream<Fact> known(Family family, Sight sight) {
        var today = Gate.today();
        return family.facts().filter(fact -> Involvement.isIn(fact) && fact.period().contains(today)).filter(sight::reads);
    }
}
