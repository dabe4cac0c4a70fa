package org.together.framework.troubledfamilies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.facts.Education;
import org.together.core.family.Fact;
import org.together.core.family.Family;

/**
 * 2.2: in the last three consecutive terms a child was excluded for a fixed term at least three times (Derby, Shropshire: V), or a primary
 * child for five school days, or any child for ten (DCLG Financial Framework 2015, day counts K: settings). Two sessions are a day. An
 * exclusion of unknown type or length leaves it unknown where it could decide; schools must report every exclusion, so nothing known is a
 * no.
 */
@Component
@CriterionInfo(id = "troubled-families.2.2", title = "A child was repeatedly excluded from school for a fixed term", theme = "education")
public class FixedTermExclusions implements Criterion {
    private static final int SESSIONS_A_DAY = 2;

    private final Limits limits;

    @interface Settings {
        int terms() default 3;

        int exclusions() default 3;

        int primaryDays() default 5;

        int days() default 10;
    }

    record Limits(int terms, int exclusions, int primaryDays, int days) {}

    @Activate
    public FixedTermExclusions(Settings settings) {
        this(new Limits(settings.terms(), settings.exclusions(), settings.primaryDays(), settings.days()));
    }

    FixedTermExclusions(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Finding assess(Family family) {
        var findings = new ArrayList<Finding>();
        for (var child : Subject.children(family)) {
            var exclusions = child.facts(Education.EXCLUSION);
            if (!exclusions.isEmpty()) {
                findings.add(ofChild(child, exclusions));
            }
        }
        return Answers.any(findings, "No repeated fixed-term exclusion is known");
    }

    private Finding ofChild(Subject child, List<Fact> exclusions) {
        var recent = exclusions.stream()
                .filter(fact -> Exclusions.within(fact, child.day(), limits.terms) == Answer.YES)
                .filter(fact -> Exclusions.is(fact, Education.FIXED) != Answer.NO)
                .toList();
        var fixed = recent.stream().filter(fact -> Exclusions.is(fact, Education.FIXED) == Answer.YES).toList();
        var days = sessions(fixed) / SESSIONS_A_DAY;
        var primaryDays = sessions(fixed.stream().filter(fact -> isPrimary(child, fact)).toList()) / SESSIONS_A_DAY;
        if (fixed.size() >= limits.exclusions || days >= limits.days || primaryDays >= limits.primaryDays) {
            var told = " was excluded " + times(fixed.size()) + ", " + days + " school days in " + limits.terms + " terms";
            return Finding.met(child.words() + told, fixed);
        }
        var couldDecide = recent.size() >= limits.exclusions || recent.stream().anyMatch(fact -> fact.value(Education.SESSIONS).isEmpty());
        return couldDecide ? Finding.unknown("The type or length of an exclusion is not known") : Finding.notMet();
    }

    private static int sessions(List<Fact> exclusions) {
        return exclusions.stream().mapToInt(fact -> fact.value(Education.SESSIONS).orElse(0)).sum();
    }

    private static boolean isPrimary(Subject child, Fact exclusion) {
        return child.born().filter(born -> SchoolAge.isPrimary(born, exclusion.period().from())).isPresent();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.count("exclusions", "Fixed-term exclusions", limits.exclusions, 20),
                Parameter.count("primary-days", "School days, primary child", limits.primaryDays, 60),
                Parameter.count("days", "School days, any child", limits.days, 60),
                Parameter.count("terms", "Terms looked back", limits.terms, 9));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new FixedTermExclusions(new Limits(
                values.getOrDefault("terms", limits.terms),
                values.getOrDefault("exclusions", limits.exclusions),
                values.getOrDefault("primary-days", limits.primaryDays),
                values.getOrDefault("days", limits.days)));
    }
}
