package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Parameter;
import org.together.core.family.Family;

/**
 * 2.1: a child's attendance over the last three consecutive terms, weighted by sessions, is below 90 %; below 85 % as at a day before
 * September 2015 (Surrey guidance, V). Absence is authorised and unauthorised (Shropshire, V) unless the council counts unauthorised only
 * (Derby, V). A child of compulsory school age through those terms whose attendance is not known for each of them is unknown, never
 * regular.
 */
@Component
@CriterionInfo(id = "troubled-families.2.1", title = "A child is persistently absent from school", theme = "education")
public class PersistentAbsence implements Criterion {
    private static final LocalDate CHANGE = LocalDate.of(2015, 9, 1);

    private final Rule rule;

    @interface Settings {
        int attendancePercent() default 90;

        int attendancePercentBefore() default 85;

        boolean unauthorisedOnly() default false;

        int minimumPossible() default 60;

        int termsLate() default 1;
    }

    /** {@code late}: by how many terms the newest known may lag behind the last one ended. */
    record Rule(int attendance, int attendanceBefore, boolean unauthorisedOnly, int minimumPossible, int late) {}

    @Activate
    public PersistentAbsence(Settings settings) {
        this(new Rule(
                settings.attendancePercent(),
                settings.attendancePercentBefore(),
                settings.unauthorisedOnly(),
                settings.minimumPossible(),
                settings.termsLate()));
    }

    PersistentAbsence(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Finding assess(Family family) {
        var findings = new ArrayList<Finding>();
        for (var child : Subject.children(family)) {
            findings.add(ofChild(child));
        }
        return Answers.any(findings, "No child is persistently absent");
    }

    private Finding ofChild(Subject child) {
        var attendance = Attendance.of(child, rule.unauthorisedOnly, 1 + rule.late);
        if (!attendance.isWhole()) {
            return isExpected(child) ? Finding.unknown(attendance.missing() + " for " + lower(child.words())) : Finding.notMet();
        }
        var sessions = attendance.sessions();
        if (sessions.possible() < Math.max(1, rule.minimumPossible)) {
            return Finding.unknown("Only " + sessions.possible() + " sessions in three terms are recorded for " + lower(child.words()));
        }
        if (sessions.isAttendedBelow(threshold(child.day()))) {
            return Finding.met(words(child, sessions), attendance.facts());
        }
        return Finding.notMet();
    }

    private String words(Subject child, Sessions sessions) {
        var kind = rule.unauthorisedOnly ? " without leave" : "";
        return child.words() + " missed " + sessions.percentMissed() + " % of sessions" + kind + " over three terms";
    }

    private int threshold(LocalDate day) {
        return day.isBefore(CHANGE) ? rule.attendanceBefore : rule.attendance;
    }

    private static boolean isExpected(Subject child) {
        return child.born()
                .map(SchoolAge::of)
                .map(age -> age.contains(child.day()) && age.contains(Term.of(child.day()).before(Attendance.TERMS).firstDay()))
                .orElse(child.isMinor() == Answer.YES);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.percent("attendance", "Attendance below, from September 2015", rule.attendance),
                Parameter.percent("attendance-before", "Attendance below, to August 2015", rule.attendanceBefore));
    }

    @Override
    public Criterion with(Map<String, Integer> values) {
        return new PersistentAbsence(new Rule(
                values.getOrDefault("attendance", rule.attendance),
                values.getOrDefault("attendance-before", rule.attendanceBefore),
                rule.unauthorisedOnly,
                rule.minimumPossible,
                rule.late));
    }
}
