package org.together.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.together.core.Progress;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;

/** 100,000 rows of school attendance from file to facts, people and families: at first, again, corrected in part, and withdrawn. */
final class Importing implements Benchmarks.Measure {
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int TERMS = 3;
    private static final int CHILDREN_AT_HOME = 3;
    private static final List<String> SURNAMES =
            List.of("PASCOE", "Penrose", "Trelawny", "O'Brien", "Khan", "Nowak", "Smith", "Jones", "Tregenza");
    private static final List<String> FORENAMES =
            List.of("Jan", "Morwenna", "Ivy", "Amir", "Zofia", "Tom", "Demelza", "Ross", "Ana", "Sean");

    @Override
    public void of(Platform platform, Figures figures) {
        var loads = platform.service(Loads.class);
        awaitFeed(loads);
        var first = loaded("import 100,000 rows: {}", loads, figures, file(0));
        loaded("the same file again: {}", loads, figures, file(0));
        loaded("a tenth of it corrected: {}", loads, figures, file(10));
        figures.timed("withdraw the first", () -> loads.withdraw(Benchmarks.ANALYST, first.id()));
    }

    private static void awaitFeed(Loads loads) {
        while (loads.feeds().stream().noneMatch(feed -> feed.id().equals("school-attendance"))) {
            Platform.pause();
        }
    }

    private static Load loaded(String what, Loads loads, Figures figures, byte[] file) {
        var last = new Load[1];
        figures.timed(what, () -> {
            last[0] = loads.load(
                    Benchmarks.ANALYST, "school-attendance", "benchmark.csv", new ByteArrayInputStream(file), Progress.UNWATCHED);
            if (last[0].state() != Load.State.DONE) {
                throw new IllegalStateException(last[0].remark());
            }
            return last[0].accepted() + " new " + last[0].corrected() + " changed "
                    + last[0].rejected() + " bad";
        });
        return last[0];
    }

    private static byte[] file(int correctedPercent) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        out.println("school,term_start,term_end,sessions_possible,sessions_authorised,sessions_unauthorised,"
                + "forename,surname,dob,sex,upn,address,postcode,uprn");
        for (var i = 0; i < ROWS; i++) {
            var child = i / TERMS;
            var missed = child % 40 + (i % 100 < correctedPercent ? 1 : 0);
            var month = i % TERMS * 4 + 1;
            out.println("School " + child % 40 + ",01/" + month + "/2014,28/" + (month + 2) + "/2014,120," + missed + ",3," + person(child)
                    + "," + pupilNumber(child) + "," + home(child));
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static String person(int child) {
        var chance = new Random(child * 31L);
        var born = (chance.nextInt(28) + 1) + "/" + (chance.nextInt(12) + 1) + "/" + (1998 + chance.nextInt(12));
        var forename = FORENAMES.get(chance.nextInt(FORENAMES.size()));
        var surname = SURNAMES.get(child / CHILDREN_AT_HOME % SURNAMES.size());
        return forename + "," + surname + "," + born + "," + (chance.nextBoolean() ? "F" : "M");
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

    private static String home(int child) {
        var house = child / CHILDREN_AT_HOME;
        var postcode = "TR" + (1 + house % 27) + " " + house % 10 + "A" + "ABDEFG".charAt(house % 6);
        return house + " Fore Street," + postcode + "," + (10_000_000L + house);
    }
}
