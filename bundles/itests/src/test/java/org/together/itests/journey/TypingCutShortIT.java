package org.together.itests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.itests.running.RunningTogether;

/** The server is killed while somebody types without a pause; started again, it has all but what was typed in the last two seconds. */
class TypingCutShortIT {
    private static final Duration MAY_BE_LOST = Duration.ofSeconds(2);
    private static final Duration TYPING = Duration.ofSeconds(8);

    /** A word and when its last key was released. */
    private record Word(String text, long at) {}

    @Test
    void nothing_older_than_two_seconds_is_lost(@TempDir Path folder) throws IOException {
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("org.together.demo.cfg"), "residents = 2000\n");
        var options = new String[] {"--demo", "--config", config.toString()};
        try (var chromium = Chromium.open()) {
            var killed = RunningTogether.on(folder.resolve("data"), options);
            killed.waitFor("Sign in as one of");
            var before = new Visitor(chromium.page(), killed);
            before.signIn("advocate");
            var address = Assessed.section(before, "together");
            var typed = typed(before.page());
            var at = System.nanoTime();
            killed.kill();
            try (var again = RunningTogether.on(folder.resolve("data"), options)) {
                var after = new Visitor(chromium.page(), again);
                after.signIn("advocate");
                after.page().navigate(again.address(address));
                assertThat(Assessed.field(after.page())).hasValue(Pattern.compile("w0 "));
                lostNothingOld(typed, at, Assessed.field(after.page()).inputValue());
                after.seesText("This is what you had written and not finished");
            }
        }
    }

    private static List<Word> typed(Page page) {
        Assessed.field(page).focus();
        page.keyboard().press("Control+End");
        var words = new ArrayList<Word>();
        var end = System.nanoTime() + TYPING.toNanos();
        while (System.nanoTime() < end) {
            var word = "w" + words.size() + " ";
            page.keyboard().type(word);
            words.add(new Word(word, System.nanoTime()));
            page.waitForTimeout(60);
        }
        return words;
    }

    private static void lostNothingOld(List<Word> typed, long killed, String kept) {
        var lost = typed.stream().filter(word -> !kept.contains(word.text())).toList();
        System.out.printf("Typed %d words, lost %d%s%n", typed.size(), lost.size(),
                lost.isEmpty() ? "" : ", the oldest " + Duration.ofNanos(killed - lost.getFirst().at()).toMillis() + " ms before the kill");
        assertThat(lost).allSatisfy(word -> assertThat(Duration.ofNanos(killed - word.at())).isLessThan(MAY_BE_LOST));
    }
}
