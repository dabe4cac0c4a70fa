package org.together.framework.troubledfamilies;

import org.together.core.facts.DomesticAbuse;
import org.together.core.family.Fact;

/** Who did and who suffered, as a record of domestic abuse says; a record without a role says neither. */
final class Abuse {

    private Abuse() {}

    static Answer isPerpetrator(Fact fact) {
        return Answer.of(fact.value(DomesticAbuse.ROLE).map(DomesticAbuse.PERPETRATOR::equals));
    }

    static Answer isSuffered(Fact fact) {
        return Answer.of(fact.value(DomesticAbuse.ROLE).map(role -> role.equals(DomesticAbuse.VICTIM) || role.equals(DomesticAbuse.CHILD)));
    }
}
