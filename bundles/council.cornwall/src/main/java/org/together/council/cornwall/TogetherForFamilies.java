package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Parameter;
import org.together.core.criteria.Picture;
import org.together.core.criteria.Programme;
import org.together.core.criteria.ProgrammeInfo;
import org.together.core.criteria.Verdict;
import org.together.core.criteria.Verdict.Status;

/**
 * Together for Families in Cornwall: households with a dependent child and at least two of the six national problems, those of most concern
 * and highest reactive cost first, with mental health, substance misuse and domestic abuse flagged as local barriers. Problems that are not
 * known never count, and where they could decide it cannot be told.
 */
@Component
@ProgrammeInfo(id = "cornwall.together-for-families", title = "Together for Families in Cornwall", framework = "troubled-families")
public class TogetherForFamilies implements Programme {
    private static final String DEPENDENT_CHILD = "troubled-families.dependent-child";
    private static final String MINIMUM = "minimumProblems";

    private final Terms terms;
    private final ReactiveCost cost;

    @interface Settings {
        int minimumProblems() default 2;

        boolean elsewhereCountsOnce() default true;

        int pointsForProblem() default 10;

        int pointsForProtectionPlan() default 30;

        int pointsForLookedAfter() default 30;

        int pointsForHighRiskAbuse() default 25;

        int pointsForEnquiry() default 15;

        int pointsForMissing() default 15;

        int pointsForExclusion() default 10;

        int pointsForEviction() default 10;

        int pointsForAgency() default 2;
    }

    record Terms(int minimum, boolean elsewhereCountsOnce, Concern.Weights weights) {}

    @Activate
    public TogetherForFamilies(Settings settings) {
        this(new Terms(settings.minimumProblems(), settings.elsewhereCountsOnce(), weights(settings)), new ReactiveCost(new UnitCosts()));
    }

    TogetherForFamilies(Terms terms, ReactiveCost cost) {
        this.terms = terms;
        this.cost = cost;
    }

    @Override
    public Verdict decide(Picture picture) {
        var dependent = picture.finding(DEPENDENT_CHILD);
        if (dependent.status() == Finding.Status.NOT_MET) {
            return Verdict.of(Status.DOES_NOT_QUALIFY, "No dependent child is known to live there");
        }
        var problems = QualifyingProblems.of(picture, terms.elsewhereCountsOnce);
        var count = problems.counted().size();
        if (count + problems.possible().size() < terms.minimum) {
            return Verdict.of(Status.DOES_NOT_QUALIFY, told(problems, picture));
        }
        if (count < terms.minimum) {
            var doubt = told(problems, picture) + "; not known: " + titles(problems.possible());
            return ranked(Verdict.of(Status.CANNOT_TELL, doubt), picture, count);
        }
        var status = dependent.isMet() ? Status.QUALIFIES : Status.CANNOT_TELL;
        var doubt = dependent.isMet() ? "" : "; " + dependent.reason();
        return ranked(Verdict.of(status, told(problems, picture) + doubt), picture, count);
    }

    private Verdict ranked(Verdict verdict, Picture picture, int problems) {
        var family = picture.family();
        var concern = Concern.of(family, problems, picture.version().headlines().size(), terms.weights);
        var yearly = cost.of(family);
        var why = new ArrayList<>(concern.words());
        var spent = yearly.words();
        if (!spent.isEmpty()) {
            why.add(spent);
        }
        return verdict.flagged(Barriers.of(picture)).ranked(concern.points(), yearly.total(), String.join("; ", why));
    }

    private static String told(QualifyingProblems problems, Picture picture) {
        var counted = problems.counted();
        var named = counted.isEmpty() ? "" : ": " + titles(counted);
        var told = counted.size() + " of " + picture.version().headlines().size() + " problems" + named;
        return problems.discounted() == 0 ? told : told + " (a parent who lives elsewhere counts for one only)";
    }

    private static String titles(List<Headline> headlines) {
        var titles = new StringJoiner(", ");
        for (var headline : headlines) {
            titles.add(inSentence(headline.title()));
        }
        return titles.toString();
    }

    private static String inSentence(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private static Concern.Weights weights(Settings settings) {
        return new Concern.Weights(
                settings.pointsForProblem(),
                settings.pointsForProtectionPlan(),
                settings.pointsForLookedAfter(),
                settings.pointsForHighRiskAbuse(),
                settings.pointsForEnquiry(),
                settings.pointsForMissing(),
                settings.pointsForExclusion(),
                settings.pointsForEviction(),
                settings.pointsForAgency());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.count(MINIMUM, "Problems at least", terms.minimum, 6));
    }

    @Override
    public Programme with(Map<String, Integer> values) {
        var other = new Terms(values.getOrDefault(MINIMUM, terms.minimum), terms.elsewhereCountsOnce, terms.weights);
        return new TogetherForFamilies(other, cost);
    }
}
