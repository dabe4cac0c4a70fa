package org.together.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How people are written down: once in each office, with its slips, and so again in every file of that office. A few people are hard
 * to record and go wrong everywhere.
 */
final class Clerk {
    private static final double SLIP = 0.02;
    private static final double SLIP_OF_THE_HARD = 0.22;

    /** Offices that share one system share its slips; what each seldom asks for. */
    enum Office {
        SCHOOL(0.002, 0.0, false),
        COUNCIL(0.004, 0.10, false),
        YOUTH_JUSTICE(0.004, 0.12, false),
        POLICE(0.04, 0.22, true),
        PROBATION(0.005, 0.15, true),
        BENEFITS(0.002, 0.05, true),
        HOUSING(0.06, 0.20, false),
        HEALTH(0.003, 0.08, false),
        CAREERS(0.004, 0.12, false);

        private final double birthMissing;
        private final double nickname;
        private final boolean capitals;

        Office(double birthMissing, double nickname, boolean capitals) {
            this.birthMissing = birthMissing;
            this.nickname = nickname;
            this.capitals = capitals;
        }
    }

    /** A person in one office's books. {@code outdated}: it never heard that they moved. */
    record Writing(String forename, String surname, Optional<LocalDate> born, String sex, boolean outdated, String number) {}

    private Clerk() {}

    static Writing write(Human human, Office office, Chance chance) {
        return human.writings.computeIfAbsent(office, first -> first(human, first, chance.apart()));
    }

    private static Writing first(Human human, Office office, Chance chance) {
        var slip = human.hardToRecord ? SLIP_OF_THE_HARD : SLIP;
        var forename = forename(human, office, chance);
        var surname = human.female && chance.happens(office == Office.HEALTH || office == Office.BENEFITS ? 0.08 : 0.02)
                ? human.birthSurname
                : human.surname;
        if (chance.happens(slip)) {
            forename = Slips.of(forename, chance);
        }
        if (chance.happens(slip)) {
            surname = Slips.of(surname, chance);
        }
        if (chance.happens(slip * 0.1)) {
            var swapped = forename;
            forename = surname;
            surname = swapped;
        }
        var born = chance.happens(office.birthMissing) ? Optional.<LocalDate>empty() : Optional.of(birthday(human.born, slip, chance));
        var sex = chance.happens(0.01) ? "U" : human.female ? "F" : "M";
        var number = "%s%06d".formatted("ABCDEFGHJK".charAt(office.ordinal()), (human.id * 7919 + office.ordinal() * 104_729L) % 1_000_000);
        return new Writing(styled(forename, office), styled(surname, office), born, sex, chance.happens(0.22), longer(number, human.id));
    }

    private static String forename(Human human, Office office, Chance chance) {
        if (chance.happens(office.nickname)) {
            return Names.nickname(human.forename);
        }
        if (chance.happens(0.004)) {
            return human.forename.substring(0, 1);
        }
        return !human.middle.isEmpty() && chance.happens(office == Office.BENEFITS || office == Office.PROBATION ? 0.3 : 0.03)
                ? human.forename + " " + human.middle
                : human.forename;
    }

    private static LocalDate birthday(LocalDate born, double slip, Chance chance) {
        if (!chance.happens(slip * 0.6)) {
            return born;
        }
        if (born.getDayOfMonth() <= 12 && chance.happens(0.6)) {
            return LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        }
        try {
            return chance.happens(0.5) ? born.withYear(born.getYear() - 1) : born.withDayOfMonth(born.getDayOfMonth() % 28 + 1);
        } catch (DateTimeException noSuchDay) {
            return born;
        }
    }

    private static String styled(String name, Office office) {
        return office.capitals ? name.toUpperCase(Locale.UK) : name;
    }

    /** Beyond a million people numbers grow by a digit, so that no two are the same. */
    private static String longer(String number, long human) {
        return human < 1_000_000 ? number : number + human / 1_000_000;
    }
}
