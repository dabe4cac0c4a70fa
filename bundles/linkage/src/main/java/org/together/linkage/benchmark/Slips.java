package org.together.linkage.benchmark;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Slips of the pen and of the ear. */
final class Slips {
    private final RandomGenerator random;

    Slips(RandomGenerator random) {
        this.random = random;
    }

    /** A text with one letter wrong, missing, doubled or swapped. */
    String typed(String text) {
        if (text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 3 -> heard(text);
            default -> text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
        };
    }

    private static String heard(String text) {
        String other = text.replace("ph", "f").replace("ck", "k").replace("ie", "y").replace("ee", "ea");
        return other.equals(text) ? text + "e" : other;
    }

    /** A date with day and month swapped, one digit wrong, another year, or only the year known. */
    LocalDate dated(LocalDate date) {
        double kind = random.nextDouble();
        if (kind < 0.3 && date.getDayOfMonth() <= 12) {
            return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        }
        if (kind < 0.5) {
            return date.withDayOfYear(1);
        }
        if (kind < 0.75) {
            return date.withDayOfMonth(1 + random.nextInt(28));
        }
        if (kind < 0.85) {
            return date.withDayOfMonth(1).withMonth(1 + random.nextInt(12)).withDayOfMonth(Math.min(28, date.getDayOfMonth()));
        }
        return date.plusYears(random.nextBoolean() ? 1 : random.nextBoolean() ? 10 : -1);
    }

    /** A number with two neighbours swapped or one digit wrong. */
    String numbered(String number) {
        int at = 1 + random.nextInt(number.length() - 2);
        if (random.nextBoolean()) {
            return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        }
        return number.substring(0, at) + random.nextInt(10) + number.substring(at + 1);
    }
}
