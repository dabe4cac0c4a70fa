package org.together.linkage.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import org.together.linkage.intake.BrokenFile;

/**
 * Made-up people of four centuries as some ten books each tell of them: other slips than those of {@link County}, most of them heavy. Names
 * are half heard or missing, birthdays guessed, places of birth confused; there are no numbers and no households.
 */
public final class OldBooks {
    private static final String[] TRADES = {
        "smith", "weaver", "mariner", "miner", "clerk", "surgeon", "painter", "soldier", "printer", "farmer", "preacher", "mason"
    };
    private static final String[] PLACES = {
        "London", "Kent", "Devon", "York", "Bath", "Leeds", "Norfolk", "Essex", "Bristol", "Oxford", "Dublin", "Surrey", "Truro", "Bodmin",
        "Falmouth", "Hampshire"
    };
    private static final String[] AREAS = {"TR", "PL", "EX", "BS", "YO", "LE", "SW"};
    private static final int BOOKS = 10;

    private final SplittableRandom random;
    private final Words words = new Words();
    private final ShortForms shortForms = new ShortForms(new org.together.linkage.text.Folded());
    private final Slips slips;
    private final long seed;
    private final double heaviness;
    private int record;

    /** Books of their own for every seed; a heaviness of 1 spoils every third value or so, 2 nearly twice as many. */
    public OldBooks(long seed, double heaviness) {
        this.seed = seed;
        this.heaviness = heaviness;
        random = new SplittableRandom(seed);
        slips = new Slips(random);
    }

    /** Somebody as they were. */
    private record Soul(String forename, String surname, String later, LocalDate born, String place, String postcode, boolean man,
            String trade, double untidiness) {
    }

    /** Writes so many rows, and for each the number of the true person. Rows stand in an order that tells nothing. */
    public void write(int rows, Path file, Path truth) {
        List<String> lines = new ArrayList<>(rows);
        for (int number = 1; lines.size() < rows; number++) {
            Soul soul = soul();
            int books = Math.max(1, BOOKS - 6 + random.nextInt(13));
            for (int book = 0; book < books && lines.size() < rows; book++) {
                lines.add(number + "\t" + row(soul));
            }
        }
        Collections.shuffle(lines, new Random(seed));
        try (BufferedWriter out = Files.newBufferedWriter(file); BufferedWriter answers = Files.newBufferedWriter(truth)) {
            out.write("record_id,forename,surname,dob,birth_place,postcode,sex,occupation\n");
            answers.write("record_id,person_id\n");
            for (String line : lines) {
                int tab = line.indexOf('\t');
                out.write(line, tab + 1, line.length() - tab - 1);
                answers.write(line.substring(tab + 1, line.indexOf(',')) + "," + line.substring(0, tab) + "\n");
            }
        } catch (IOException e) {
            throw new BrokenFile("%s or %s cannot be written".formatted(file, truth));
        }
    }

    private Soul soul() {
        boolean man = random.nextBoolean();
        int year = 1500 + random.nextInt(400);
        var born = chance(0.7) ? LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)) : LocalDate.of(year, 1, 1);
        String later = chance(0.25) ? words.surname(random) : "";
        return new Soul(words.any(man ? "boys" : "girls", random), words.surname(random), later, born, some(PLACES), postcode(), man,
                some(TRADES), heaviness * (0.5 + 1.7 * random.nextDouble()));
    }

    private String row(Soul soul) {
        double messy = soul.untidiness();
        String forename = forename(soul, messy);
        String surname = surname(soul, messy);
        if (chance(0.04 * messy)) {
            String swap = forename;
            forename = surname;
            surname = swap;
        }
        String born = chance(0.1 * messy) ? "" : (chance(0.12 * messy) ? slips.dated(soul.born()) : soul.born()).toString();
        String place = chance(0.12 * messy) ? "" : chance(0.08 * messy) ? some(PLACES) : soul.place();
        String sex = chance(0.05 * messy) ? "" : soul.man() ? "M" : "F";
        String trade = chance(0.2 * messy) ? "" : soul.trade();
        return String.join(",", "b" + ++record, forename, surname, born, place, postcode(soul, messy), sex, trade) + "\n";
    }

    private String forename(Soul soul, double messy) {
        if (chance(0.08 * messy)) {
            return "";
        }
        if (chance(0.06 * messy)) {
            return words.any(soul.man() ? "boys" : "girls", random);
        }
        if (chance(0.05 * messy)) {
            return soul.forename().substring(0, 1);
        }
        String called = chance(0.25) ? shortForms.of(soul.forename(), random) : null;
        String name = called == null ? soul.forename() : called;
        return chance(0.12 * messy) ? slips.typed(name) : name;
    }

    private String surname(Soul soul, double messy) {
        if (chance(0.06 * messy)) {
            return "";
        }
        String name = !soul.later().isEmpty() && chance(0.3) ? soul.later() : soul.surname();
        return chance(0.15 * messy) ? slips.typed(name) : name;
    }

    private String postcode(Soul soul, double messy) {
        if (chance(0.2 * messy)) {
            return "";
        }
        String postcode = chance(0.12 * messy) ? postcode() : soul.postcode();
        return chance(0.15 * messy) ? slips.typed(postcode).toUpperCase(Locale.ROOT) : postcode;
    }

    private String postcode() {
        String letters = "ABDEFGHJLN";
        return some(AREAS) + (1 + random.nextInt(29)) + " " + random.nextInt(10) + letters.charAt(random.nextInt(10))
                + letters.charAt(random.nextInt(10));
    }

    private String some(String[] list) {
        return list[random.nextInt(list.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
