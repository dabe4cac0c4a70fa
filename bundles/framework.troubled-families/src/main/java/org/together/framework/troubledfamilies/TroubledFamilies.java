package org.together.framework.troubledfamilies;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.criteria.Framework;
import org.together.core.criteria.FrameworkInfo;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.family.Period;

/**
 * The expanded Troubled Families programme: six headline problems, in force from 1 April 2015 (DCLG Financial Framework, March 2015, K). It
 * ended in March 2020; a council that goes on by its rules sets no end. The change of the attendance test in September 2015 is a threshold
 * by date, not a version.
 */
@Component
@FrameworkInfo(id = "troubled-families", title = "Troubled Families, 2015 to 2020")
public class TroubledFamilies implements Framework {
    private final FrameworkVersion version;

    @interface Settings {
        /** Day the council adopts the six problems. */
        String from() default "2015-04-01";

        /** Last day; empty to go on until another framework is adopted. */
        String until() default "";
    }

    @Activate
    public TroubledFamilies(Settings settings) {
        this(LocalDate.parse(settings.from()), settings.until());
    }

    TroubledFamilies(LocalDate from, String until) {
        var valid = until.isBlank() ? Period.since(from) : Period.between(from, LocalDate.parse(until.strip()));
        version = new FrameworkVersion("troubled-families.2015", "Troubled Families, April 2015", valid, Problems.ALL);
    }

    @Override
    public List<FrameworkVersion> versions() {
        return List.of(version);
    }
}
