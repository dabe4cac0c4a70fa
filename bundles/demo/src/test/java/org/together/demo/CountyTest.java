package org.together.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.family.FactKind;
import org.together.core.family.Identifier;
import org.together.core.hub.Sighting;
import org.together.demo.ReadCounty.Said;

class CountyTest {
    private static final int RESIDENTS = 20_000;
    private static ReadCounty county;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        county = new ReadCounty(RESIDENTS, folder);
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_seed_another_county(@TempDir Path one, @TempDir Path other, @TempDir Path third)
            throws IOException {
        new County(2_000, 5, ReadCounty.TODAY).write(one, true);
        new County(2_000, 5, ReadCounty.TODAY).write(other, true);
        new County(2_000, 6, ReadCounty.TODAY).write(third, true);
        try (var files = Files.list(one)) {
            assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> {
                assertThat(file).hasSameBinaryContentAs(other.resolve(file.getFileName()));
                assertThat(Files.mismatch(file, third.resolve(file.getFileName()))).isNotNegative();
            });
        }
    }

    @Test
    void every_feed_has_a_file() {
        assertThat(county.files).extracting(County.Written::feed).containsOnlyOnceElementsOf(
                ReadCounty.FEEDS.keySet().stream().filter(feed -> !feed.equals("school-attendance")).toList());
        assertThat(county.files).filteredOn(file -> file.feed().equals("school-attendance")).hasSize(3);
    }

    @Test
    void nothing_but_the_rows_spoilt_on_purpose_and_names_alone_is_rejected() {
        for (var file : county.files) {
            var faults = county.faults.get(file.file().getFileName().toString());
            var names = faults.stream().filter(fault -> fault.startsWith("dob: A name alone")).count();
            assertThat(faults.size() - names).as(file + " " + faults).isEqualTo(file.spoilt());
        }
    }

    @Test
    void a_few_rows_are_spoilt_so_that_the_reject_report_has_something_to_show() {
        var rows = county.files.stream().mapToLong(County.Written::rows).sum();
        var spoilt = county.files.stream().mapToLong(County.Written::spoilt).sum();
        assertThat(spoilt / (double) rows).isBetween(0.001, 0.006);
    }

    @Test
    void no_identifier_or_postcode_could_be_anybodys() {
        var people = county.readings.stream().flatMap(reading -> reading.subjects().stream()).map(subject -> subject.person()).toList();
        assertThat(people).isNotEmpty().allSatisfy(CountyTest::isNobodys);
    }

    private static void isNobodys(Sighting person) {
        person.address().ifPresent(home -> {
            assertThat(home.postcode()).startsWith("Z").matches("Z[XY]\\d.*");
            home.property().ifPresent(uprn -> assertThat(uprn).startsWith("777"));
        });
        for (var identifier : person.identifiers()) {
            switch (identifier.scheme()) {
                case Identifier.NHS_NUMBER -> assertThat(identifier.value()).startsWith("999");
                case Identifier.UPN -> assertThat(identifier.value().substring(1)).startsWith("099");
                case Identifier.NINO -> assertThat(identifier.value()).startsWith("W").matches("W[ZY].*");
                default -> assertThat(identifier.scheme()).startsWith(Identifier.LOCAL);
            }
        }
    }

    @Test
    void no_two_people_have_the_same_number() {
        var numbers = new Numbers();
        assertThat(Stream.generate(numbers::nhs).limit(700_000).distinct().count()).isEqualTo(700_000);
        assertThat(Stream.generate(numbers::nino).limit(700_000).distinct().count()).isEqualTo(700_000);
    }

    @Test
    void attendance_is_about_94_percent_and_one_child_in_nine_is_persistently_absent() {
        var possible = new TreeMap<Long, Integer>();
        var missed = new TreeMap<Long, Integer>();
        for (var term : of(Education.ATTENDANCE, 15)) {
            possible.merge(term.person(), number(term, "possible"), Integer::sum);
            missed.merge(term.person(), number(term, "authorised") + number(term, "unauthorised"), Integer::sum);
        }
        var absent = missed.entrySet().stream().filter(child -> child.getValue() > 0.1 * possible.get(child.getKey())).count();
        assertThat(1 - sum(missed) / sum(possible)).isCloseTo(0.94, within(0.012));
        assertThat(absent / (double) missed.size()).isBetween(0.09, 0.15);
    }

    @Test
    void some_children_of_school_age_have_no_attendance() {
        var attending = of(Education.ATTENDANCE, 15).stream().map(Said::person).collect(Collectors.toSet());
        assertThat(attending.size()).isBetween((int) (RESIDENTS * 0.10), (int) (RESIDENTS * 0.16));
        assertThat(county.readings.size()).isGreaterThan(20_000);
    }

    @Test
    void shares_of_the_county_are_plausible() {
        assertThat(people(Work.OUT_OF_WORK_BENEFIT) / (RESIDENTS * 0.77)).isBetween(0.06, 0.14);
        assertThat(people(SocialCare.CHILD_IN_NEED) / (RESIDENTS * 0.2)).isBetween(0.015, 0.045);
        assertThat(people(SocialCare.CHILD_PROTECTION) / (RESIDENTS * 0.2)).isBetween(0.002, 0.012);
        assertThat(families(DomesticAbuse.CALL_OUT) / (RESIDENTS / 2.3)).isBetween(0.01, 0.03);
    }

    @Test
    void troubles_come_together() {
        var inNeed = of(SocialCare.CHILD_IN_NEED, 60).stream().map(Said::family).collect(Collectors.toSet());
        var onBenefit = county.said.stream()
                .filter(said -> said.statement().kind() == Work.OUT_OF_WORK_BENEFIT && inNeed.contains(said.family()))
                .map(Said::family)
                .distinct()
                .count();
        assertThat(onBenefit / (double) inNeed.size()).isGreaterThan(0.25);
    }

    @Test
    void the_same_person_is_written_down_differently_here_and_there() {
        Map<Long, List<String>> names = new TreeMap<>();
        for (var said : county.said) {
            names.computeIfAbsent(said.person(), any -> new ArrayList<>()).add(said.born().toString());
        }
        var seenTwice = names.values().stream().filter(births -> births.size() > 3).toList();
        var differing = seenTwice.stream().filter(births -> births.stream().distinct().count() > 1).count();
        assertThat(differing / (double) seenTwice.size()).isBetween(0.002, 0.1);
    }

    @Test
    void a_county_of_no_size_is_refused() {
        assertThatThrownBy(() -> new County(10, 1, ReadCounty.TODAY)).hasMessage("A county has between 500 and 600,000 residents, not 10");
    }

    private static List<Said> of(FactKind kind, int months) {
        return county.said.stream()
                .filter(said -> said.statement().kind() == kind)
                .filter(said -> said.statement().period().from().isAfter(ReadCounty.TODAY.minusMonths(months)))
                .toList();
    }

    private static double people(FactKind kind) {
        return of(kind, 60).stream()
                .filter(said -> said.statement().period().contains(ReadCounty.TODAY))
                .map(Said::person)
                .distinct()
                .count();
    }

    private static double families(FactKind kind) {
        return of(kind, 24).stream().map(Said::family).distinct().count();
    }

    private static int number(Said said, String key) {
        return Integer.parseInt(said.statement().values().get(key));
    }

    private static double sum(Map<Long, Integer> all) {
        return all.values().stream().mapToInt(Integer::intValue).sum();
    }
}
