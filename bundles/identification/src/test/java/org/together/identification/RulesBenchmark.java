package org.together.identification;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Person;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.PersonDraft;
import org.together.core.snapshot.FactSnapshot;
import org.together.core.snapshot.FamilySnapshot;
import org.together.core.snapshot.MembershipSnapshot;
import org.together.core.snapshot.PersonSnapshot;

/** What the rules alone cost: Cornwall's programme asked about families in memory. Arguments: how many families, and how often. */
public final class RulesBenchmark {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RulesBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var number = Integer.parseInt(arguments[0]);
        try (var platform = Platform.start(Files.createTempDirectory("together-rules"))) {
            for (var inside : IdentificationBenchmark.BUNDLES) {
                platform.install(inside).start();
            }
            var rules = platform.rules((bundle, what, cause) -> cause.printStackTrace());
            var inquiry = new Inquiries(rules).of(IdentificationBenchmark.CORNWALL, DAY);
            for (var i = 0; i < Integer.parseInt(arguments[1]); i++) {
                ask(inquiry, families(number));
            }
        }
    }

    private static void ask(Inquiry inquiry, List<Family> families) {
        var busy = PROCESS.getProcessCpuTime();
        var own = THREADS.getCurrentThreadCpuTime();
        var found = families.stream().map(inquiry::about).filter(Found::isKept).map(Found::of).toList();
        var processor = (PROCESS.getProcessCpuTime() - busy) / 1_000_000;
        var asking = (THREADS.getCurrentThreadCpuTime() - own) / 1_000_000;
        var told = found.stream().map(RulesBenchmark::told).toList();
        var used = "of processor " + processor + " ms, asking " + asking + " ms";
        System.out.println(families.size() + " families, " + found.size() + " kept, " + used + ", answers " + told.hashCode());
    }

    private static String told(Found found) {
        var kept = Stream.concat(found.met().stream(), found.doubts().stream())
                .map(one -> one.criterion() + one.reason() + one.facts().size());
        return found.verdict().reason() + found.verdict().ranking() + found.verdict().concern() + kept.toList();
    }

    private static List<Family> families(int number) {
        var made = new ArrayList<Family>();
        new MadeUpCounty(DAY).make(number, part -> {
            var facts = new HashMap<Id<Person>, List<Fact>>();
            part.facts().forEach(draft -> facts.computeIfAbsent(draft.person().orElseThrow(), none -> new ArrayList<>()).add(fact(draft)));
            var people = new HashMap<Id<Person>, Person>();
            part.people().forEach(draft -> people.put(draft.id(), person(draft, facts.getOrDefault(draft.id(), List.of()))));
            part.families().forEach(draft -> made.add(family(draft, people)));
        });
        return made;
    }

    private static Fact fact(FactDraft draft) {
        return new FactSnapshot(
                Id.next(),
                draft.kind(),
                draft.person(),
                draft.period(),
                draft.source(),
                Instant.EPOCH,
                draft.certainty(),
                draft.sensitivity(),
                draft.lawfulBasis(),
                draft.values());
    }

    private static Person person(PersonDraft draft, List<Fact> facts) {
        return new PersonSnapshot(draft.id(), draft.name(), draft.born(), draft.sex(), Optional.empty(), List.of(), DAY, facts);
    }

    private static Family family(FamilyDraft draft, Map<Id<Person>, Person> people) {
        var memberships = draft.belongings().stream()
                .<Membership>map(one -> new MembershipSnapshot(
                        Objects.requireNonNull(people.get(one.person())), one.role(), one.resident(), one.period(), one.reason()))
                .toList();
        return new FamilySnapshot(draft.id(), draft.name(), draft.locality(), DAY, memberships, List.of(), List.of());
    }
}
