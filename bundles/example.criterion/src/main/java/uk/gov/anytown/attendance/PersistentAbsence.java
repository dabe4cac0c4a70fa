package uk.gov.anytown.attendance;

import static org.together.core.facts.Education.ATTENDANCE;
import static org.together.core.facts.Education.AUTHORISED;
import static org.together.core.facts.Education.POSSIBLE;
import static org.together.core.facts.Education.UNAUTHORISED;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.CriterionInfo;
import org.together.core.criteria.Finding;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Field;
import org.together.core.family.Person;

/** A child who misses a tenth or more of school sessions is persistently absent. */
@Component
@CriterionInfo(id = "anytown.persistent-absence", title = "A child is persistently absent from school", theme = "education")
public class PersistentAbsence implements Criterion {
    @interface Settings {
        int absentPercent() default 10;
    }

    private final int threshold;

    @Activate
    public PersistentAbsence(Settings settings) {
        this(settings.absentPercent());
    }

    PersistentAbsence(int threshold) {
        this.threshold = threshold;
    }

    @Override
    public Finding assess(Family family) {
        var absent = family.children().filter(this::isPersistentlyAbsent).findFirst();
        if (absent.isPresent()) {
            return Finding.met("A child missed " + threshold + " % or more of school sessions", absent.get().facts(ATTENDANCE).toList());
        }
        return family.children().allMatch(PersistentAbsence::isAttendanceKnown)
                ? Finding.notMet()
                : Finding.unknown("Attendance is not known for every child");
    }

    private boolean isPersistentlyAbsent(Person child) {
        var missed = sum(child, AUTHORISED) + sum(child, UNAUTHORISED);
        return isAttendanceKnown(child) && missed * 100 >= sum(child, POSSIBLE) * threshold;
    }

    private static boolean isAttendanceKnown(Person child) {
        return sum(child, POSSIBLE) > 0;
    }

    private static int sum(Person child, Field<Integer> sessions) {
        return child.facts(ATTENDANCE).mapToInt((Fact term) -> term.value(sessions).orElse(0)).sum();
    }
}
