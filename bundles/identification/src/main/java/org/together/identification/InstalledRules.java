package org.together.identification;

import static org.osgi.service.component.annotations.ReferenceCardinality.MULTIPLE;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Refused;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Framework;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Programme;
import org.together.core.extension.Troubles;

/** Criteria, frameworks and programmes as they come and go, known by their properties before any class of theirs is loaded. */
@Component(service = InstalledRules.class)
public final class InstalledRules {
    private final Map<String, String> lastTroubles = new ConcurrentHashMap<>();
    private final Installed<Criterion> criteria;
    private final Installed<Framework> frameworks;
    private final Installed<Programme> programmes;
    private final Troubles troubles;

    @Activate
    public InstalledRules(BundleContext context, @Reference Troubles troubles) {
        this.troubles = troubles;
        criteria = new Installed<>(context, "criterion.");
        frameworks = new Installed<>(context, "framework.");
        programmes = new Installed<>(context, "programme.");
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addCriterion(ServiceReference<Criterion> reference) {
        criteria.add(reference);
    }

    void removeCriterion(ServiceReference<Criterion> reference) {
        criteria.remove(reference);
        Optional.ofNullable(reference.getProperty("criterion.id")).ifPresent(lastTroubles::remove);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addFramework(ServiceReference<Framework> reference) {
        frameworks.add(reference);
    }

    void removeFramework(ServiceReference<Framework> reference) {
        frameworks.remove(reference);
    }

    @Reference(cardinality = MULTIPLE, policy = DYNAMIC)
    void addProgramme(ServiceReference<Programme> reference) {
        programmes.add(reference);
    }

    void removeProgramme(ServiceReference<Programme> reference) {
        programmes.remove(reference);
    }

    List<Rule<Criterion>> criteria() {
        return criteria.all();
    }

    List<Rule<Programme>> programmes() {
        return programmes.all();
    }

    Optional<Rule<Criterion>> criterion(String id) {
        return criteria.find(id);
    }

    /** The last trouble of a rule in words; empty when none. */
    String trouble(String rule) {
        return lastTroubles.getOrDefault(rule, "");
    }

    Failures failures() {
        return new Failures(troubles, lastTroubles);
    }

    /** Every criterion by id, with care. */
    Map<String, Question> questions(Failures failures) {
        var questions = new HashMap<String, Question>();
        criteria.all().forEach(rule -> questions.put(rule.id(), Question.of(rule, failures)));
        return questions;
    }

    Rule<Programme> programme(String id) {
        return programmes.find(id).orElseThrow(() -> new Refused("The programme " + id + " is not installed"));
    }

    /** The version of the programme's framework in force on the day, if it is installed and works. */
    Optional<FrameworkVersion> version(Rule<Programme> programme, LocalDate day, Failures failures) {
        return frameworks.find(programme.property("framework")).flatMap(framework -> {
            try {
                return framework.service().on(day);
            } catch (RuntimeException | LinkageError failed) {
                failures.shown("framework", framework, failed);
                return Optional.empty();
            }
        });
    }
}
