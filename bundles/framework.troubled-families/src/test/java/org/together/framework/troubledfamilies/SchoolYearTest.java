package org.together.framework.troubledfamilies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.together.core.family.Period;

class SchoolYearTest {

    @Test
    void compulsory_age_begins_on_the_prescribed_day_on_or_after_the_fifth_birthday() {
        assertThat(SchoolAge.of(LocalDate.of(2010, 3, 31)).from()).isEqualTo(LocalDate.of(2015, 3, 31));
        assertThat(SchoolAge.of(LocalDate.of(2010, 4, 1)).from()).isEqualTo(LocalDate.of(2015, 8, 31));
        assertThat(SchoolAge.of(LocalDate.of(2010, 9, 1)).from()).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    @Test
    void compulsory_age_ends_on_the_last_friday_of_june_in_the_school_year_of_the_sixteenth_birthday() {
        assertThat(SchoolAge.of(LocalDate.of(2001, 8, 31)).to()).isEqualTo(LocalDate.of(2017, 6, 30));
        assertThat(SchoolAge.of(LocalDate.of(2001, 9, 1)).to()).isEqualTo(LocalDate.of(2018, 6, 29));
    }

    @Test
    void a_child_is_primary_to_the_end_of_year_six() {
        var born = LocalDate.of(2007, 5, 1);

        assertThat(SchoolAge.isPrimary(born, LocalDate.of(2018, 7, 1))).isTrue();
        assertThat(SchoolAge.isPrimary(born, LocalDate.of(2018, 9, 1))).isFalse();
    }

    @Test
    void terms_follow_each_other_across_school_years() {
        assertThat(Term.of(LocalDate.of(2017, 9, 1)).before(1)).isEqualTo(Term.of(LocalDate.of(2017, 8, 31)));
        assertThat(Term.of(LocalDate.of(2018, 1, 1)).before(1)).isEqualTo(Term.of(LocalDate.of(2017, 12, 31)));
        assertThat(Term.of(LocalDate.of(2018, 4, 11)).before(1)).isEqualTo(Term.of(LocalDate.of(2018, 4, 10)));
        assertThat(Term.of(LocalDate.of(2018, 2, 1)).before(4)).isEqualTo(Term.of(LocalDate.of(2016, 10, 1)));
    }

    @Test
    void a_term_knows_its_first_day() {
        for (var day : new LocalDate[] {LocalDate.of(2017, 9, 1), LocalDate.of(2018, 1, 1), LocalDate.of(2018, 4, 11)}) {
            assertThat(Term.of(day).firstDay()).isEqualTo(day);
        }
    }

    @Test
    void a_late_easter_does_not_move_a_spring_term_into_summer() {
        assertThat(Term.of(Period.between(LocalDate.of(2019, 1, 7), LocalDate.of(2019, 4, 18))))
                .isEqualTo(Term.of(LocalDate.of(2019, 2, 1)));
    }
}
