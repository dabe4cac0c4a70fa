package org.together.core.assessment;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a council's assessments ask, domain by domain, registered as a service with {@link AssessmentDomainsInfo}. Every installed set is
 * asked; of two domains with the same id, the one of the set that comes first. Answers keep the words they were given to. Whoever brings a
 * set need not care for other words: the configuration of its component changes them, as {@code config-templates} shows.
 */
@ConsumerType
public interface AssessmentDomains {
    List<Domain> domains();
}
