package org.together.casework.missed;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The council's numbers: from when on a family counts as missed. */
@Component(service = Measure.class, configurationPid = "org.together.casework.missed")
public final class Measure {
    /** {@code watch}: go through the record after each identification and at least once a day. */
    @interface Settings {
        int agencies() default 3;

        int seenWithinMonths() default 12;

        int bounces() default 2;

        int bouncedWithinMonths() default 12;

        int rise() default 2;

        int risenWithinMonths() default 12;

        boolean watch() default true;
    }

    private final Settings settings;

    @Activate
    public Measure(Settings settings) {
        this.settings = settings;
    }

    int agencies() {
        return Math.max(settings.agencies(), 1);
    }

    LocalDate seenSince(LocalDate today) {
        return today.minusMonths(settings.seenWithinMonths());
    }

    int bounces() {
        return Math.max(settings.bounces(), 1);
    }

    LocalDate bouncedSince(LocalDate today) {
        return today.minusMonths(settings.bouncedWithinMonths());
    }

    int rise() {
        return Math.max(settings.rise(), 1);
    }

    LocalDate risenSince(LocalDate today) {
        return today.minusMonths(settings.risenWithinMonths());
    }

    boolean isWatching() {
        return settings.watch();
    }

    String inWords() {
        return "Counted are families with a member whom " + agencies() + " or more agencies saw within "
                + months(settings.seenWithinMonths()) + " and without a lead worker; families with " + bounces()
                + " or more contacts within " + months(settings.bouncedWithinMonths())
                + " that were returned or closed without work; and families with " + rise() + " or more problems more than "
                + months(settings.risenWithinMonths()) + " before, without referral or work since.";
    }

    private static String months(int months) {
        return months == 1 ? "a month" : months + " months";
    }
}
