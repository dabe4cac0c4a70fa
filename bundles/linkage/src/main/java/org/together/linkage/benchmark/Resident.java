package org.together.linkage.benchmark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One made-up person as they truly are, with what changed in their life. */
record Resident(int number, String forename, String middle, String surname, @Nullable String surnameBefore, @Nullable String calledBy,
        boolean man,
        LocalDate born, Home home, @Nullable Home homeBefore, double messiness, long registered, long numbersOfAnother) {
}
