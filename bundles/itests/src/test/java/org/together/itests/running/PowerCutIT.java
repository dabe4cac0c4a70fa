package org.together.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, killed in the middle of a load that came over HTTP, and started again on the same folder. */
class PowerCutIT {
    private static final String HEADER = "school,term_start,term_end,sessions_possible,sessions_authorised,sessions_unauthorised,"
            + "forename,surname,dob,upn,address,postcode\n";
    private static final int FEW = 20;
    private static final int MANY = 60_000;

    @TempDir
    Path data;

    @Test
    void loses_nothing_that_was_acknowledged_and_keeps_nothing_of_what_was_cut_off() throws Exception {
        RunningTogether.on(data).close();
        var schools = ConnectedSystem.knownTo(data);
        var killed = RunningTogether.on(data);
        String kept;
        String cut;
        try {
            kept = number(schools.post(killed, "feeds/school-attendance?wait=true&name=kept.csv", file(0, FEW)));
            cut = number(schools.post(killed, "feeds/school-attendance?name=cut.csv", file(FEW, MANY)));
            awaitRows(schools, killed, cut);
        } finally {
            killed.kill();
        }
        for (var table : List.of("hub_record", "hub_identity", "record_fact", "record_person")) {
            assertThat(ConnectedSystem.count(data, table)).as(table).isEqualTo(FEW);
        }
        try (var again = RunningTogether.on(data)) {
            assertThat(schools.get(again, "loads/" + kept)).contains("\"state\":\"DONE\"", "\"accepted\":" + FEW);
            assertThat(schools.get(again, "loads/" + cut)).contains("\"state\":\"FAILED\"", "nothing was kept; send the file again");
            assertThat(schools.post(again, "feeds/school-attendance?wait=true", file(0, FEW + 1)))
                    .contains("\"unchanged\":" + FEW, "\"accepted\":1");
            asksForTheFileAgainAndForNothingElse(again);
        }
    }

    private static void asksForTheFileAgainAndForNothingElse(RunningTogether together) {
        assertThat(together.log().lines())
                .filteredOn(line -> line.matches("\\S+ (WARN|ERROR) .*") && !line.contains("Nobody can sign in yet"))
                .singleElement()
                .asString()
                .contains("1 load(s) were running when the platform stopped");
    }

    /** Asks more seldom than the 120 times a minute that are allowed. */
    private static void awaitRows(ConnectedSystem schools, RunningTogether together, String load) throws Exception {
        for (var answer = ""; !answer.matches(".*\"accepted\":[1-9].*"); Thread.sleep(600)) {
            answer = schools.get(together, "loads/" + load);
            assertThat(answer).contains("\"state\":\"RUNNING\"");
        }
    }

    private static String number(String answer) {
        assertThat(answer).contains("\"load\":");
        return answer.replaceFirst(".*\"load\":\"(\\w+)\".*", "$1");
    }

    private static String file(int from, int to) {
        return HEADER
                + IntStream.range(from, to)
                        .mapToObj(i -> "Truro School,01/09/2014,19/12/2014,120,3,1,Jan,%s,%d/%d/%d,%s,%d Fore Street,TR%d 1AA"
                                .formatted(surname(i), 1 + i % 28, 1 + i % 12, 1998 + i % 11, pupilNumber(i), i, 1 + i % 27))
                        .collect(Collectors.joining("\n"));
    }

    /** Those who come first are told apart by more than a number. */
    private static String surname(int child) {
        var ends = List.of("ton", "ley", "ford", "combe", "wick", "stow", "ham", "by", "thorpe", "den");
        return "Pen" + ends.get(child % 10) + ends.get(child / 10 % 10);
    }

    /** A letter that checks the twelve digits after it. */
    private static String pupilNumber(int child) {
        var digits = "8013040%05d".formatted(child);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits;
    }
}
