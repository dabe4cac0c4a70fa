package org.together.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;

/** One made-up human being as they truly are; agencies write them down as {@link Clerk} does. */
final class Human {
    final long id;
    final boolean female;
    final LocalDate born;
    final String forename;
    final String middle;
    final String surname;
    /** Differs from the surname for those who took another. */
    final String birthSurname;
    final String nhs;
    final String nino;
    Home home;
    String upn = "";
    String primary = "";
    String secondary = "";
    boolean hardToRecord;
    final Map<Clerk.Office, Clerk.Writing> writings = new EnumMap<>(Clerk.Office.class);

    Human(long id, boolean female, LocalDate born, Called called, Numbers numbers, Home home) {
        this.id = id;
        this.female = female;
        this.born = born;
        forename = called.forename;
        middle = called.middle;
        surname = called.surname;
        birthSurname = called.birthSurname;
        nhs = numbers.nhs();
        nino = numbers.nino();
        this.home = home;
    }

    /** All names at once. */
    record Called(String forename, String middle, String surname, String birthSurname) {}

    int age(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** In which school year they are as at the day: 0 for reception, 11 for the last; outside that not at school. */
    int schoolYear(LocalDate day) {
        var autumn = LocalDate.of(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, 8, 31);
        return age(autumn) - 4;
    }

    /** Primary to year 6; empty outside school age. */
    String school(LocalDate day) {
        return !isOfSchoolAge(day) ? "" : schoolYear(day) <= 6 ? primary : secondary;
    }

    boolean isOfSchoolAge(LocalDate day) {
        var year = schoolYear(day);
        return year >= 0 && year <= 11;
    }
}
