package org.together.linkage.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... said) {
        out.reset();
        err.reset();
        return Command.run(said, new PrintStream(out), new PrintStream(err));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void refuses(String words, String... said) {
        assertThat(run(said)).isNotZero();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains(words).doesNotContain("Exception");
    }

    @Test
    void links_a_county_and_measures_it() throws IOException {
        assertThat(run("county", "8000", path("in.csv"), path("truth.csv"), "--seed", "3")).isZero();
        assertThat(run("link", path("in.csv"), "--output", path("out.csv"), "--pairs", path("pairs.csv"), "--stats")).isZero();
        assertThat(out.toString()).contains("rows 8000", "peak MB", "threshold", "same date of birth");
        var clusters = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(clusters).hasSize(8_001).first().isEqualTo("record_id,cluster_id");
        assertThat(clusters.stream().map(l -> l.split(",")[0]).toList()).isEqualTo(Files.readAllLines(folder.resolve("in.csv")).stream()
                .map(l -> l.split(",")[0]).toList());
        var pairs = Files.readAllLines(folder.resolve("pairs.csv"));
        assertThat(pairs.get(0)).isEqualTo("record_id_1,record_id_2,weight,probability");
        assertThat(pairs.subList(1, pairs.size())).allMatch(l -> l.matches("[a-z0-9]+,[a-z0-9]+,-?[0-9]+\\.[0-9]{3},[01]\\.[0-9]{6}"));
        assertThat(run("evaluate", path("truth.csv"), path("out.csv"))).isZero();
        assertThat(out.toString()).containsPattern("pairs +0\\.9").containsPattern("clusters +0\\.9");
    }

    @Test
    void links_two_files_and_writes_pairs_across_them_only() throws IOException {
        var left = List.of("id,first,last,born", "\"a,1\",Ann,Trelawny,1980-01-05", "a2,Bob,Penrose,1975-03-04",
                "a3,Zoe,Okafor,1990-12-12");
        var right = List.of("id,first,last,born,hat", "b1,Anne,Trelawney,1980-01-05,red", "b2,Robert,Penrose,1975-03-04,blue",
                "b3,Ian,Nguyen,2001-02-02,");
        Files.write(folder.resolve("a.csv"), left);
        Files.write(folder.resolve("b.csv"), right);
        assertThat(run("link", "--left", path("a.csv"), "--right", path("b.csv"), "--output", path("out.csv"), "--pairs",
                path("pairs.csv"), "--id", "id",
                "--map", "forename=first", "--map", "surname=last", "--map", "dob=born", "--threshold", "-30")).isZero();
        assertThat(out.toString()).contains("Columns not compared: hat");
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(7).anyMatch(l -> l.startsWith("\"a,1\","));
        assertThat(Files.readAllLines(folder.resolve("pairs.csv")).stream().skip(1)).isNotEmpty().allMatch(l ->
                l.matches("(\"a,1\"|a[23]),b[123],.*"));
    }

    @Test
    void two_files_may_use_the_same_ids() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "record_id,forename,surname,dob\n1,Ann,Lee,1980-01-05\n2,Bob,Fox,1970-03-02\n");
        assertThat(run("link", "--left", path("a.csv"), "--right", path("a.csv"), "--output", path("o.csv"), "--threshold", "-10"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("o.csv"))).containsExactly("record_id,cluster_id", "1,1", "2,2", "1,1", "2,2");
    }

    @Test
    void refuses_in_one_clear_line() throws IOException {
        Files.writeString(folder.resolve("in.csv"), "record_id,surname\n1,Smith\n2,Jones,3\n");
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.writeString(folder.resolve("good.csv"), "record_id,surname\n1,Smith\n");
        refuses("line 3", "link", path("in.csv"), "--output", path("o.csv"));
        refuses("empty.csv is empty", "link", path("empty.csv"), "--output", path("o.csv"));
        refuses("no such file", "link", path("none.csv"), "--output", path("o.csv"));
        refuses("no column born", "link", path("good.csv"), "--output", path("o.csv"), "--map", "dob=born");
        refuses("--output", "link", path("good.csv"));
        refuses("--left", "link", "--left", path("good.csv"), "--output", path("o.csv"));
        refuses("no option --wrong", "link", path("good.csv"), "--wrong", "x");
        refuses("must be a number", "link", path("good.csv"), "--output", path("o.csv"), "--threshold", "high");
        refuses("needs a value", "link", path("good.csv"), "--output");
        refuses("cannot be written", "link", path("good.csv"), "--output", path("no/such/folder.csv"));
        Files.writeString(folder.resolve("twice.csv"), "record_id,surname\n1,Smith\n2,Fox\n1,Jones\n");
        refuses("two rows have the id \"1\"", "link", path("twice.csv"), "--output", path("o.csv"));
        refuses("good.csv is named twice", "link", path("good.csv"), "--output", path("good.csv"));
        refuses("o.csv is named twice", "link", path("good.csv"), "--output", path("o.csv"), "--pairs", path("o.csv"));
        refuses("it is a folder", "link", folder.toString(), "--output", path("o.csv"));
        refuses("county ROWS", "county", "many", path("a"), path("b"));
        refuses("evaluate TRUTH", "evaluate", path("good.csv"));
    }

    @Test
    void damaged_files_are_linked_or_refused_in_one_line() throws IOException {
        run("county", "60", path("in.csv"), path("truth.csv"), "--seed", "5");
        byte[] whole = Files.readAllBytes(folder.resolve("in.csv"));
        var random = new Random(4);
        int refused = 0;
        for (int round = 0; round < 300; round++) {
            byte[] damaged = Arrays.copyOf(whole, round % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int slips = random.nextInt(4); slips >= 0 && damaged.length > 0; slips--) {
                int slip = slips == 0 ? "\",\n\r;\0".charAt(random.nextInt(6)) : random.nextInt(256);
                damaged[random.nextInt(damaged.length)] = (byte) slip;
            }
            Files.write(folder.resolve("damaged.csv"), damaged);
            if (run("link", path("damaged.csv"), "--output", path("o.csv"), "--pairs", path("p.csv")) != 0) {
                refused++;
                assertThat(err.toString().lines()).hasSize(1);
                assertThat(err.toString()).contains("damaged.csv").doesNotContain("Exception");
            }
        }
        assertThat(refused).isBetween(30, 270);
    }

    @Test
    void says_how_it_is_used() {
        assertThat(run()).isNotZero();
        assertThat(err.toString()).contains("link INPUT.csv --output CLUSTERS.csv");
    }
}
