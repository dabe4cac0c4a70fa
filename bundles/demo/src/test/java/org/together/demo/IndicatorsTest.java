package org.together.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.together.demo.ReadCounty.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Health;
import org.together.core.facts.Housing;
import org.together.core.facts.Judgement;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.family.FactKind;
import org.together.demo.ReadCounty.Said;

/** Even a small county has somebody for each of the 29 indicators of the programme of 2015 to 2020. */
class IndicatorsTest {
    private static ReadCounty county;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        county = new ReadCounty(1_000, folder);
    }

    /** An indicator's number and a fact that answers to it. */
    record Indicator(String number, Predicate<Said> fact) {
        @Override
        public String toString() {
            return number;
        }
    }

    static List<Indicator> indicators() {
        return Stream.of(crimeAndSchool(), needAndWork(), abuseAndHealth()).flatMap(List::stream).toList();
    }

    private static List<Indicator> crimeAndSchool() {
        return List.of(
                new Indicator("1.1", of(Justice.OFFENCE).and(value("proven", "true")).and(IndicatorsTest::isChild).and(within(12))),
                new Indicator("1.2", of(Justice.ASB_INTERVENTION).and(within(12))),
                new Indicator("1.3", of(Justice.PRISON).and(value("parenting", "true")).and(IndicatorsTest::isReleasedWithinAYear)),
                new Indicator("1.4", order("licence").or(order("supervision"))),
                new Indicator("1.5", order("community-order").or(order("suspended-sentence"))),
                new Indicator("1.6", nomination("1.6")),
                new Indicator("2.1", of(Education.ATTENDANCE).and(within(12)).and(IndicatorsTest::isMissingATenth)),
                new Indicator("2.2", of(Education.EXCLUSION).and(value("type", "fixed")).and(within(15))),
                new Indicator("2.3", of(Education.EXCLUSION).and(value("type", "permanent")).and(within(15))),
                new Indicator("2.4", open(Education.ALTERNATIVE_PROVISION)),
                new Indicator("2.5", open(Education.MISSING_EDUCATION)),
                new Indicator("2.6", nomination("2.6")));
    }

    private static List<Indicator> needAndWork() {
        return List.of(
                new Indicator("3.1", open(SocialCare.EARLY_HELP)),
                new Indicator("3.2", open(SocialCare.CHILD_IN_NEED)),
                new Indicator("3.3", of(SocialCare.ENQUIRY)),
                new Indicator("3.4", open(SocialCare.CHILD_PROTECTION)),
                new Indicator("3.5", open(Education.EARLY_YEARS_NOT_TAKEN).or(of(SocialCare.MISSING).and(within(12)))),
                new Indicator("4.1", open(Work.OUT_OF_WORK_BENEFIT)),
                new Indicator("4.2", open(Work.OUT_OF_WORK_BENEFIT).and(value("conditionality", "all-work"))),
                new Indicator("4.3", open(Education.LEAVING_WITHOUT_PLAN)),
                new Indicator("4.4", open(Education.ACTIVITY).and(value("activity", "neet"))),
                new Indicator("4.5", open(Housing.RENT_ARREARS).or(open(Housing.UNMANAGEABLE_DEBT))));
    }

    private static List<Indicator> abuseAndHealth() {
        return List.of(
                new Indicator("5.1", of(DomesticAbuse.MARAC).and(value("role", "victim"))),
                new Indicator("5.2", of(DomesticAbuse.CALL_OUT).and(value("role", "perpetrator")).and(within(12))),
                new Indicator("5.3", of(DomesticAbuse.CALL_OUT).and(within(12))),
                new Indicator("6.1", open(Health.MENTAL_HEALTH)),
                new Indicator("6.2", open(Health.SUBSTANCE_MISUSE)),
                new Indicator("6.3", open(Health.NEW_MOTHER_SUPPORT)),
                new Indicator("6.4", nomination("6.4")));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void somebody_answers_to_indicator(Indicator indicator) {
        assertThat(county.said).anyMatch(indicator.fact());
    }

    private static Predicate<Said> of(FactKind kind) {
        return said -> said.statement().kind() == kind;
    }

    private static Predicate<Said> open(FactKind kind) {
        return of(kind).and(said -> said.statement().period().contains(TODAY));
    }

    private static Predicate<Said> within(int months) {
        return said -> said.statement().period().from().isAfter(TODAY.minusMonths(months));
    }

    private static Predicate<Said> value(String key, String value) {
        return said -> value.equals(said.statement().values().get(key));
    }

    private static Predicate<Said> order(String type) {
        return open(Justice.ORDER).and(value("type", type)).and(value("parenting", "true"));
    }

    private static Predicate<Said> nomination(String number) {
        return of(Judgement.NOMINATION).and(value("criterion", "troubled-families." + number));
    }

    private static boolean isChild(Said said) {
        return said.born().isAfter(TODAY.minusYears(18));
    }

    private static boolean isReleasedWithinAYear(Said said) {
        return java.time.LocalDate.parse(said.statement().values().get("release")).isBefore(TODAY.plusYears(1));
    }

    private static boolean isMissingATenth(Said said) {
        var values = said.statement().values();
        var missed = Integer.parseInt(values.get("authorised")) + Integer.parseInt(values.get("unauthorised"));
        return missed * 10 > Integer.parseInt(values.get("possible"));
    }
}
