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

/** 100,000 rows of school attendance from file to facts, people and families: new, again, corrected, met by another agency, withdrawn. */
final class Importing implements Benchmarks.Measure {
    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int TERMS = 3;
    private static final int CHILDREN_AT_HOME = 3;
    private static final List<String> SURNAME_BEGINS = List.of(
            "Tre", "Pol", "Pen", "Ros", "Lan", "Car", "Bos", "Chy", "Nan", "Ker", "Gol", "Hen", "Mel", "Pas", "Rod", "San", "Ven", "Win",
            "Ash", "Brad");
    private static final List<String> SURNAME_ENDS = List.of(
            "lawny", "garth", "rose", "verne", "don", "coe", "nance", "with", "kerris", "ley", "worthy", "ick", "more", "wen", "dinnick",
            "barrow", "field", "gwin", "hollow", "ster");
    private static final List<String> FORENAMES = List.of(
            "Jan", "Morwenna", "Ivy", "Amir", "Zofia", "Tom", "Demelza", "Ross", "Ana", "Sean", "Lowenna", "Harry", "Tamsin", "Piran",
            "Kensa", "Aleksander", "Fatima", "Josiah", "Beatrice", "Caleb", "Elowen", "Yusuf", "Grace", "Denzel", "Petra", "Malachi",
            "Rhiannon", "Oscar", "Wanda", "Gideon");

    @Override
    public void of(Platform platform, Figures figures) {
        var loads = platform.service(Loads.class);
        awaitFeed(loads);
        var first = loaded("import 100,000 rows: {}", loads, figures, file(0));
        loaded("the same file again: {}", loads, figures, file(0));
        loaded("a tenth of it corrected: {}", loads, figures, file(10));
        loaded("another agency's rows about the same people: {}", "mental-health", loads, figures, others());
        figures.timed("withdraw the first", () -> loads.withdraw(Benchmarks.ANALYST, first.id()));
    }

    private static void awaitFeed(Loads loads) {
        while (loads.feeds().stream().noneMatch(feed -> feed.id().equals("school-attendance"))) {
            Platform.pause();
        }
    }

    private static Load loaded(String what, Loads loads, Figures figures, byte[] file) {
        return loaded(what, "school-attendance", loads, figures, file);
    }

    private static Load loaded(String what, String feed, Loads loads, Figures figures, byte[] file) {
        var last = new Load[1];
        figures.timed(what, () -> {
            last[0] = loads.load(
                    Benchmarks.ANALYST, feed, "benchmark.csv", new ByteArrayInputStream(file), Progress.UNWATCHED);
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

    /** One row a child, without any number; every seventh forename is shortened and every ninth family has moved. */
    private static byte[] others() {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        out.println("referral_id,start_date,condition,forename,surname,dob,sex,address,postcode,uprn");
        for (var child = 0; child < ROWS / TERMS; child++) {
            var whole = person(child);
            var person = child % 7 == 0 ? whole.charAt(0) + whole.substring(whole.indexOf(',')) : whole;
            var house = child / CHILDREN_AT_HOME;
            var home = home(house % 9 == 0 ? child + CHILDREN_AT_HOME * ROWS : child);
            out.println("M" + child + ",01/06/2015,anxiety," + person + "," + home);
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static String person(int child) {
        var chance = new Random(child * 31L);
        var born = (chance.nextInt(28) + 1) + "/" + (chance.nextInt(12) + 1) + "/" + (1998 + chance.nextInt(12));
        var third = FORENAMES.size() / CHILDREN_AT_HOME;
        var forename = FORENAMES.get(child % CHILDREN_AT_HOME * third + chance.nextInt(third));
        return forename + "," + surname(child / CHILDREN_AT_HOME) + "," + born + "," + (chance.nextBoolean() ? "F" : "M");
    }

    private static String surname(int house) {
        var chance = new Random(house * 7_919L + 5);
        return SURNAME_BEGINS.get(chance.nextInt(SURNAME_BEGINS.size())) + SURNAME_ENDS.get(chance.nextInt(SURNAME_ENDS.size()));
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
