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
import org.together.core.family.Family;

/**
 * 4.4: a young person over compulsory school age is not in education, employment or training. DCLG Financial Framework 2015 (K); RBKC and
 * Shropshire (V); up to 18 unless set otherwise (K). Councils must keep track of 16 and 17 year olds (Education and Skills Act 2008, K), so
 * activity that is not known is unknown; a council without that feed sets {@code silenceIsUnknown=false}.
 */
@Component
@CriterionInfo(id = "troubled-families.4.4", title = "A young person is not in education, employment or training", theme = "work")
public class NotInEducationOrWork implements Criterion {
    private final int oldest;
    private final boolean silenceIsUnknown;

    @interface Settings {
        int oldest() default 18;

        boolean silenceIsUnknown() default true;
    }

    @Activate
    public NotInEducationOrWork(Settings settings) {
        this(settings.oldest(), settings.silenceIsUnknown());
    }

    NotInEducationOrWork(int oldest, boolean silenceIsUnknown) {
        this.oldest = oldest;
        this.silenceIsUnknown = silenceIsUnknown;
    }

    @Override
    public Finding assess(Family family) {
        var answers = new ArrayList<Finding>();
        for (var membership : family.memberships()) {
            var subject = new Subject(family, membership);
            if (isYoungPerson(subject)) {
                answers.add(ofYoungPerson(subject));
            }
        }
        return Answers.any(answers, "No young person is known to be out of education, employment and training");
    }

    private boolean isYoungPerson(Subject subject) {
        var age = subject.membership() == null ? -1 : subject.membership().person().age().orElse(-1);
        return age >= 15 && age <= oldest && subject.born().filter(born -> SchoolAge.of(born).contains(subject.day())).isEmpty();
    }

    private Finding ofYoungPerson(Subject subject) {
        var activity = Activity.now(subject);
        return switch (activity.isOutOfEverything()) {
            case YES -> Finding.met(words(subject) + " is not in education, employment or training", activity.facts());
            case NO -> Finding.notMet();
            case NOT_KNOWN -> silenceIsUnknown ? Finding.unknown("What a young person does is not known") : Finding.notMet();
        };
    }

    private static String words(Subject subject) {
        return "A young person of " + subject.membership().person().age().orElse(0);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.count("oldest", "Age up to", oldest, 25));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new NotInEducationOrWork(values.getOrDefault("oldest", oldest), silenceIsUnknown);
    }
}
