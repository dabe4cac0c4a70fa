package org.together.casework.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.Domain;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Question;
import org.together.core.extension.Troubles;

/** The domains of every installed set, worded as its component is configured, in their order. A set that fails is left out and reported. */
@Component(service = InstalledDomains.class)
public final class InstalledDomains {
    private final Troubles troubles;
    private final Map<AssessmentDomains, Contribution> sets = new ConcurrentHashMap<>();

    private record Contribution(String id, int order, AssessmentDomains domains, Wording wording) {}

    @Activate
    public InstalledDomains(@Reference Troubles troubles) {
        this.troubles = troubles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(AssessmentDomains domains, Map<String, Object> properties) {
        var order = properties.get("assessment.order") instanceof Integer number ? number : 100;
        sets.put(domains, new Contribution(String.valueOf(properties.get("assessment.id")), order, domains, new Wording(properties)));
    }

    void remove(AssessmentDomains domains) {
        sets.remove(domains);
    }

    List<Domain> all() {
        var byId = new LinkedHashMap<String, Domain>();
        sets.values().stream()
                .sorted(Comparator.comparingInt(Contribution::order).reversed().thenComparing(Contribution::id))
                .flatMap(this::asked)
                .forEach(domain -> byId.put(domain.id(), domain));
        return List.copyOf(byId.values());
    }

    Optional<Domain> find(String id) {
        return all().stream().filter(domain -> domain.id().equals(id)).findFirst();
    }

    /** What is asked in a field now; empty when the bundle that asked it has gone. */
    Optional<Asked> asked(FieldKey field) {
        return find(field.domain()).flatMap(domain -> domain.questions().stream()
                .filter(question -> question.id().equals(field.question()))
                .map(question -> new Asked(domain, question))
                .findFirst());
    }

    /** A question in its domain. */
    record Asked(Domain domain, Question question) {
        String words() {
            return domain.title() + ": " + question.words();
        }
    }

    private Stream<Domain> asked(Contribution from) {
        try {
            var wording = from.wording();
            return from.domains().domains().stream().filter(domain -> !wording.leavesOut(domain)).map(wording::apply).toList().stream();
        } catch (RuntimeException | LinkageError failed) {
            troubles.report(from.id(), "Its questions for assessments could not be read and are left out.", failed);
            return Stream.empty();
        }
    }
}
