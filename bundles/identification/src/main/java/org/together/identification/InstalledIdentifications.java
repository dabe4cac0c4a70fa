package org.together.identification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.CouncilTime;
import org.together.core.Progress;
import org.together.core.access.Action;
import org.together.core.access.Reach;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Programme;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identification.CriterionLine;
import org.together.core.identification.Explanation;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Page;
import org.together.core.identification.ProgrammeLine;
import org.together.core.identification.Query;
import org.together.core.identification.WhatIf;

/** Asks what is installed now. */
@Component
public final class InstalledIdentifications implements Identifications {
    private final InstalledRules rules;
    private final Inquiries inquiries;
    private final Workings workings;
    private final Gate gate;
    private final Results results;
    private final AtomicBoolean running = new AtomicBoolean();

    @Activate
    public InstalledIdentifications(@Reference InstalledRules rules, @Reference Workings workings) {
        this.rules = rules;
        this.workings = workings;
        inquiries = new Inquiries(rules);
        gate = workings.gate();
        results = workings.results();
    }

    @Override
    public List<ProgrammeLine> programmes() {
        return rules.programmes().stream().map(this::line).toList();
    }

    @Override
    public List<CriterionLine> criteria() {
        return rules.criteria().stream().map(this::criterionLine).toList();
    }

    @Override
    public Identification identify(Viewer viewer, String programme, LocalDate asAt, Progress progress) {
        gate.demand(viewer, Action.IDENTIFY);
        var inquiry = inquiries.of(programme, asAt);
        if (!running.compareAndSet(false, true)) {
            throw new Refused("Families are being identified already; try again when that has finished");
        }
        try {
            return new Run(workings, inquiry, viewer).over(asAt, progress);
        } finally {
            running.set(false);
        }
    }

    @Override
    public Optional<Identification> newest(String programme) {
        return results.runs().newest(programme);
    }

    @Override
    public List<Identification> history() {
        return results.runs().history();
    }

    @Override
    public Optional<Identification> newest(Viewer viewer, String programme) {
        return results.runs().newest(programme).stream().flatMap(run -> told(viewer, List.of(run)).stream()).findFirst();
    }

    @Override
    public List<Identification> history(Viewer viewer) {
        return told(viewer, results.runs().history());
    }

    private List<Identification> told(Viewer viewer, List<Identification> runs) {
        var leftOut = gate.reach(viewer, Action.LIST_IDENTIFIED).leftOut();
        return leftOut.isEmpty() ? runs : new Uncounted(gate, results).of(runs, leftOut);
    }

    @Override
    public Page families(Viewer viewer, Id<Identification> identification, Query query) {
        var reach = gate.reach(viewer, Action.LIST_IDENTIFIED);
        var run = run(identification);
        return told(viewer, Action.LIST_IDENTIFIED, run, () -> results.families().page(run, query, reach));
    }

    @Override
    public List<IdentifiedFamily> export(Viewer viewer, Id<Identification> identification, Query query) {
        var reach = gate.reach(viewer, Action.EXPORT);
        var run = run(identification);
        return told(viewer, Action.EXPORT, run, () -> results.families().list(run, query, reach));
    }

    @Override
    public List<IdentifiedFamily> of(Viewer viewer, Id<Family> family) {
        gate.demand(viewer, Action.OPEN_FAMILY);
        return gate.family(viewer, Action.OPEN_FAMILY, family)
                .map(known -> {
                    gate.demand(viewer, Action.OPEN_FAMILY, known);
                    return results.families().of(List.of(family));
                })
                .orElse(List.of());
    }

    @Override
    public Map<Id<Family>, List<IdentifiedFamily>> of(Viewer viewer, Collection<Id<Family>> families) {
        var reach = gate.reach(viewer, Action.LIST_IDENTIFIED);
        return results.families().of(families).stream()
                .filter(found -> reach.includes(found.family(), found.locality()))
                .collect(Collectors.groupingBy(IdentifiedFamily::family));
    }

    @Override
    public Map<Id<Family>, Integer> headlinesMet(String programme, LocalDate asAt, Progress progress) {
        var inquiry = inquiries.of(programme, asAt);
        var counts = new HashMap<Id<Family>, Integer>();
        workings.sweep().through(asAt, progress, batch -> headlinesMet(inquiry, batch), counts::putAll);
        return counts;
    }

    private static Map<Id<Family>, Integer> headlinesMet(Inquiry inquiry, List<Family> batch) {
        var counts = new HashMap<Id<Family>, Integer>();
        batch.forEach(family -> counts.put(family.id(), inquiry.about(family).headlinesMet()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Override
    public Explanation explain(Viewer viewer, Family family) {
        gate.demand(viewer, Action.OPEN_FAMILY, family);
        return new Explanations(rules, inquiries).of(family);
    }

    @Override
    public WhatIf whatIf(Viewer viewer, String programme, LocalDate asAt, Map<String, Integer> values, Progress progress) {
        var reach = gate.reach(viewer, Action.WHAT_IF);
        var inquiry = inquiries.of(programme, asAt);
        var trial = inquiries.trial(inquiry, values);
        var comparison = new Comparison();
        workings.sweep().through(asAt, progress, batch -> Comparison.Part.of(within(reach, batch), inquiry, trial), comparison::add);
        return told(viewer, Action.WHAT_IF, programme, "as at " + asAt + ", " + values, comparison::told);
    }

    @Override
    public Optional<String> nominate(Viewer viewer, Id<Family> family, String criterion, String reason) {
        return workings.nominations().nominate(viewer, family, criterion, reason);
    }

    private static List<Family> within(Reach reach, List<Family> batch) {
        return batch.stream().filter(family -> reach.includes(family.id(), family.locality())).toList();
    }

    private RunRow run(Id<Identification> id) {
        return results.runs().finished(id).orElseThrow(() -> new Refused("This result is not kept any more"));
    }

    private <T> T told(Viewer viewer, Action action, RunRow run, Supplier<T> work) {
        return told(viewer, action, "identification " + run.told().id(), run.programme, work);
    }

    private <T> T told(Viewer viewer, Action action, String subject, String detail, Supplier<T> work) {
        return results.together(() -> {
            gate.record(viewer, action, subject, detail);
            return work.get();
        });
    }

    private ProgrammeLine line(Rule<Programme> programme) {
        var version = rules.version(programme, CouncilTime.today(), rules.failures());
        List<Headline> headlines = version.map(FrameworkVersion::headlines).orElse(List.of());
        return new ProgrammeLine(
                programme.id(), programme.title(), programme.property("framework"), headlines, inquiries.numbers(programme, headlines));
    }

    private CriterionLine criterionLine(Rule<Criterion> rule) {
        var takesNomination = Boolean.parseBoolean(rule.property("nomination"));
        return new CriterionLine(rule.id(), rule.title(), rule.property("theme"), rule.bundle(), rules.trouble(rule.id()), takesNomination);
    }
}
