package org.together.linkage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.together.linkage.command.Command;

class OldBooksTest {
    @TempDir
    Path folder;

    private String books(long seed, double errors) throws IOException {
        new OldBooks(seed, errors).write(3_000, folder.resolve("books.csv"), folder.resolve("truth.csv"));
        return Files.readString(folder.resolve("books.csv"));
    }

    private static long missing(String books) {
        return books.lines().mapToLong(line -> line.split(",,", -1).length - 1L).sum();
    }

    @Test
    void the_same_seed_writes_the_same_books_and_heavier_errors_leave_more_out() throws IOException {
        String books = books(3, 1);
        assertThat(books(3, 1)).isEqualTo(books);
        assertThat(books(4, 1)).isNotEqualTo(books);
        assertThat(missing(books(3, 2))).isGreaterThan(missing(books) * 3 / 2);
        assertThat(Files.readAllLines(folder.resolve("truth.csv"))).hasSize(3_001);
    }

    @Test
    void their_people_are_found_without_being_told() throws IOException {
        books(3, 1);
        String clusters = folder.resolve("clusters.csv").toString();
        assertThat(run("link", folder.resolve("books.csv").toString(), "--output", clusters, "--map", "other1=birth_place", "--map",
                "other2=occupation")).contains("0");
        var found = Groupings.read(Path.of(clusters));
        var accuracy = Accuracy.of(Groupings.read(folder.resolve("truth.csv")).inOrderOf(found), found.groups());
        assertThat(accuracy.pairs().f1()).isGreaterThan(0.85);
    }

    @Test
    void cards_are_measured_by_a_night_and_by_searches() {
        assertThat(run("cards", "2000", "--new", "200", "--searches", "40"))
                .startsWith("0 cards of 2,000 rows: 200 more in ").contains("search among ", " people as typed: half within ");
        assertThat(run("cards", "many")).startsWith("1 Say how many rows are held");
    }

    @Test
    void the_command_writes_books_too() {
        String file = folder.resolve("b.csv").toString();
        assertThat(run("books", "100", file, folder.resolve("t.csv").toString(), "--errors", "2")).startsWith("0");
        assertThat(folder.resolve("b.csv")).content().startsWith("record_id,forename,surname,dob,birth_place");
        assertThat(run("books", "100")).startsWith("1 Say how many rows and where: books ROWS");
    }

    @Test
    void a_line_of_a_county_is_parted_at_its_commas_but_not_in_the_address() {
        assertThat(Standing.cells("7\ted1,education,Ann,,Lee,1980-03-07,F,\"1 Mill Lane, Truro\",TR1 1AA,,,\n"))
                .containsExactly("ed1", "education", "Ann", "", "Lee", "1980-03-07", "F", "1 Mill Lane, Truro", "TR1 1AA", "", "", "");
    }

    /** Exit status and what was said. */
    private static String run(String... said) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Command.run(said, print, print) + " " + out.toString(StandardCharsets.UTF_8);
    }
}
