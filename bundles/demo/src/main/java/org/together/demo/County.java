package org.together.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.demo.command.Terminal;

/** A made-up county, written as the files that its agencies would send. The same residents, seed and day make the same bytes. */
public final class County {
    private static final int FEWEST = 500;
    private static final int MOST = 600_000;

    private final int residents;
    private final long seed;
    private final LocalDate today;

    /** Between 500 and 600,000 residents; {@code today} is the day on which the files are drawn. */
    public County(int residents, long seed, LocalDate today) {
        if (residents < FEWEST || residents > MOST) {
            throw new IllegalArgumentException("A county has between 500 and 600,000 residents, not " + residents);
        }
        this.residents = residents;
        this.seed = seed;
        this.today = today;
    }

    /** One file, the feed it is for, its rows without the header, and how many were spoilt on purpose. */
    public record Written(String feed, Path file, long rows, long spoilt) {}


    /** The files in the order in which they are best loaded; {@code withTruth} adds {@code truth.csv}: who each row is really about. */
    public List<Written> write(Path into, boolean withTruth) throws IOException {
        var chance = Chance.of(seed);
        var population = new Population(residents, today, chance.apart());
        var folder = new Folder(into, today, chance.apart(), withTruth);
        try (folder) {
            settle(population, bureaus(folder));
        }
        return folder.written();
    }

    private static void settle(Population population, List<Bureau> bureaus) throws IOException {
        while (!population.isComplete()) {
            var household = population.next();
            for (var bureau : bureaus) {
                bureau.meet(household);
            }
        }
    }

    private static List<Bureau> bureaus(Folder folder) throws IOException {
        return List.of(
                new Admissions(folder), new Schools(folder), new Clinics(folder), new Care(folder),
                        new Living(folder), new Courts(folder), new Police(folder));
    }

    /** {@code --residents N --seed S --today YYYY-MM-DD --output FOLDER [--truth]}. */
    public static void main(String[] words) throws IOException {
        var asked = asked(words);
        var county = new County(
                Integer.parseInt(asked.getOrDefault("residents", "20000")),
                Long.parseLong(asked.getOrDefault("seed", "1")),
                asked.containsKey("today") ? LocalDate.parse(asked.get("today")) : LocalDate.now(Clock.systemDefaultZone()));
        for (var file : county.write(Path.of(asked.getOrDefault("output", "county")), asked.containsKey("truth"))) {
            Terminal.say("%,10d rows  %s".formatted(file.rows(), file.file()));
        }
    }

    private static Map<String, String> asked(String[] words) {
        var asked = new HashMap<String, String>();
        for (var i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                throw new IllegalArgumentException("Not understood: " + words[i]);
            }
            var hasValue = i + 1 < words.length && !words[i + 1].startsWith("--");
            asked.put(words[i].substring(2), hasValue ? words[i + 1] : "");
            i += hasValue ? 1 : 0;
        }
        return asked;
    }
}
