package org.together.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** School terms: autumn, spring and summer, with the half days of teaching in each. */
record Terms(LocalDate first, LocalDate last, int sessions) {
    private static final int DAYS_UNTIL_RETURNED = 10;

    /** The school year as files are named by it: 2025-26. */
    String schoolYear() {
        var year = first.getMonthValue() >= 9 ? first.getYear() : first.getYear() - 1;
        return year + "-" + "%02d".formatted((year + 1) % 100);
    }

    /** The newest whole terms for which schools have sent their returns, oldest first. */
    static List<Terms> before(LocalDate today, int count) {
        var terms = new ArrayList<Terms>();
        for (var year = today.getYear() - count / 3 - 1; year <= today.getYear(); year++) {
            terms.add(new Terms(Days.atWork(LocalDate.of(year, 1, 4)), LocalDate.of(year, 3, 27), 110));
            terms.add(new Terms(Days.atWork(LocalDate.of(year, 4, 13)), LocalDate.of(year, 7, 22), 130));
            terms.add(new Terms(Days.atWork(LocalDate.of(year, 9, 2)), LocalDate.of(year, 12, 19), 144));
        }
        return terms.stream()
                .filter(term -> term.last.plusDays(DAYS_UNTIL_RETURNED).isBefore(today))
                .sorted(Comparator.comparing(Terms::first).reversed())
                .limit(count)
                .sorted(Comparator.comparing(Terms::first))
                .toList();
    }
}
