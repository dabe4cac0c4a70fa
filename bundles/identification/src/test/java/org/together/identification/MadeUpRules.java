package org.together.identification;

import static org.together.testkit.Given.aFact;
import static org.together.testkit.Given.aFamily;
import static org.together.testkit.Given.aPerson;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Framework;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;
import org.together.core.criteria.Parameter;
import org.together.core.criteria.Picture;
import org.together.core.criteria.Programme;
import org.together.core.criteria.Verdict;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.identification.IdentifiedFamily;
import org.together.testkit.GivenFamily;

/** Two questions, a framework of two headlines and a programme, over families with so many crimes. */
final class MadeUpRules {
    static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    static final Period FROM_2015 = Period.since(LocalDate.of(2015, 4, 1));
    static final String PROGRAMME = "test.programme";

    private MadeUpRules() {}

    static Platform on(Path folder) {
        var platform = Platform.start(folder);
        platform.bring(Framework.class, () -> List.of(version()), Map.of("framework.id", "test", "framework.title", "Test"));
        platform.criterion("test.help", "A child needs help", MadeUpRules::help);
        platform.criterion("test.crime", "A crime", new CrimesAtLeast(1));
        platform.programme(PROGRAMME, new ProblemsAtLeast(1));
        return platform;
    }

    static FrameworkVersion version() {
        return new FrameworkVersion("test.2015", "Test, April 2015", FROM_2015, List.of(
                new Headline("test.1", "Crime", List.of(new Need("1", "A crime", "test.crime", "ever", "test"))),
                new Headline("test.2", "Help", List.of(new Need("2", "A child needs help", "test.help", "now", "test")))));
    }

    private static Finding help(Family family) {
        var cases = family.facts(SocialCare.CHILD_IN_NEED).toList();
        return cases.isEmpty() ? Finding.notMet() : Finding.met("A child needs help", cases);
    }

    /** So many offences count, however long ago. */
    record CrimesAtLeast(int least) implements Criterion {

        @Override
        public Finding assess(Family family) {
            var crimes = family.facts(Justice.OFFENCE).toList();
            return crimes.size() >= least ? Finding.met(crimes.size() + " crimes", crimes) : Finding.notMet();
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.count("least", "Crimes at least", least, 9));
        }

        @Override
        public Criterion with(Map<String, Integer> values) {
            return new CrimesAtLeast(values.getOrDefault("least", least));
        }
    }

    /** So many problems qualify; each fact is a point of concern and costs a pound. */
    record ProblemsAtLeast(int least) implements Programme {

        @Override
        public Verdict decide(Picture picture) {
            var status = picture.met().size() >= least
                    ? Verdict.Status.QUALIFIES
                    : picture.unknown().isEmpty() ? Verdict.Status.DOES_NOT_QUALIFY : Verdict.Status.CANNOT_TELL;
            var flags = picture.met().stream().map(one -> new Verdict.Flag(one.id(), "Mind " + one.title(), "met")).toList();
            var facts = (int) picture.family().facts().count();
            return Verdict.of(status, picture.met().size() + " problems").flagged(flags).ranked(facts, 10 * facts, facts + " facts");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Parameter.count("least", "Problems at least", least, 2));
        }

        @Override
        public Programme with(Map<String, Integer> values) {
            return new ProblemsAtLeast(values.getOrDefault("least", least));
        }
    }

    static GivenFamily family(String name, int crimes) {
        var member = aPerson().named("Jago", name).aged(15);
        for (var i = 0; i < crimes; i++) {
            member.withFact(aFact(Justice.OFFENCE).on(DAY.minusDays(i + 1)));
        }
        return aFamily().called(name + ", Truro").in("Mid").asAt(DAY).withMember(member);
    }

    static List<String> names(List<IdentifiedFamily> families) {
        return families.stream().map(IdentifiedFamily::name).toList();
    }

    static Id<Family> first(Council council) {
        var ids = new ArrayList<Id<Family>>();
        council.reader.eachBatch(DAY, batch -> batch.forEach(family -> ids.add(family.id())));
        return ids.getFirst();
    }
}
