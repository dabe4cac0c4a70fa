package org.together.linkage.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.together.linkage.intake.BrokenFile;

/**
 * A made-up county as six agencies write it down, the same for the same seed. Errors go together as they do in life: careless agencies,
 * people whose records are a mess, households that move as one, women who marry, numbers taken from a sibling.
 */
public final class County {
    private static final LocalDate GROWN_UP = LocalDate.of(2008, 1, 1);
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NINO_LETTERS = "ABCEGHJKLMNPRSTWXYZ";

    private final SplittableRandom random;
    private final Slips slips;
    private final Households households;
    private final long seed;
    private final double errors;
    private int record;

    /** A county of its own for every seed; errors of 1 are those of careful agencies, 4 those of a bad place. */
    public County(long seed, double errors) {
        this.seed = seed;
        this.errors = errors;
        random = new SplittableRandom(seed);
        slips = new Slips(random);
        households = new Households(seed + 1);
    }

    /** Writes so many rows, and for each the number of the true person. Rows stand in an order that tells nothing. */
    public void write(int rows, Path file, Path truth) {
        writeAll(lines(rows), file, truth);
    }

    /** Each line begins with the number of the true person and a tab. */
    String[] lines(int rows) {
        var lines = new String[rows];
        int count = 0;
        while (count < rows) {
            var family = households.next();
            for (var resident : family) {
                for (var agency : Agency.values()) {
                    double share = resident.born().isAfter(GROWN_UP) ? agency.ofChildren : agency.ofAdults;
                    int times = random.nextDouble() >= share ? 0 : random.nextDouble() < 0.02 ? 2 : 1;
                    for (int i = 0; i < times && count < rows; i++) {
                        var sibling = family.get(random.nextInt(family.size()));
                        lines[count++] = resident.number() + "\t" + row(resident, agency, sibling);
                    }
                }
            }
        }
        shuffle(lines);
        return lines;
    }

    private void shuffle(String[] lines) {
        var order = new SplittableRandom(seed + 2);
        for (int i = lines.length - 1; i > 0; i--) {
            int j = order.nextInt(i + 1);
            String line = lines[i];
            lines[i] = lines[j];
            lines[j] = line;
        }
    }

    private static void writeAll(String[] lines, Path file, Path truth) {
        try (BufferedWriter out = Files.newBufferedWriter(file); BufferedWriter answers = Files.newBufferedWriter(truth)) {
            out.write("record_id,source,forename,middle_names,surname,dob,sex,address,postcode,nhs_number,upn,nino\n");
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

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String row(Resident person, Agency agency, Resident sibling) {
        double slip = Math.min(0.6, 0.022 * errors * agency.carelessness * person.messiness());
        boolean old = chance(agency.outOfDate);
        var home = old && person.homeBefore() != null ? person.homeBefore() : person.home();
        String forename = forename(person, agency, slip);
        String surname = surname(person, old, slip);
        if (chance(slip * 0.25)) {
            String swap = forename;
            forename = surname;
            surname = swap;
        }
        var line = new StringBuilder(160).append(agency.title, 0, 2).append(++record).append(',').append(agency.title).append(',');
        line.append(forename).append(',').append(middle(person, agency, slip)).append(',').append(surname).append(',');
        line.append(birth(person, agency, slip)).append(',').append(sex(person, agency)).append(',');
        line.append(address(home, slip)).append(',').append(postcode(home, slip)).append(',');
        var holder = chance(0.004 * errors) ? sibling : person;
        line.append(chance(agency.nhs) ? number(Numbers.nhs(holder.registered()), slip) : "").append(',');
        line.append(chance(agency.upn) && person.born().isAfter(GROWN_UP) ? number(Numbers.upn(holder.registered()), slip) : "")
                .append(',');
        line.append(chance(agency.nino) ? number(Numbers.nino(holder.registered(), NINO_LETTERS), slip) : "").append('\n');
        return line.toString();
    }

    private String number(String number, double slip) {
        return chance(slip * 0.3) ? slips.numbered(number) : number;
    }

    private String forename(Resident person, Agency agency, double slip) {
        if (chance(slip * 0.3) && !person.middle().isEmpty()) {
            return person.middle();
        }
        if (chance(slip * 0.3)) {
            return person.forename().substring(0, 1);
        }
        String name = person.calledBy() != null && chance(0.25 + 0.2 * agency.carelessness) ? person.calledBy() : person.forename();
        return chance(slip) ? slips.typed(name) : name;
    }

    private String middle(Resident person, Agency agency, double slip) {
        if (person.middle().isEmpty() || chance(0.3 + 0.2 * agency.carelessness)) {
            return "";
        }
        return chance(0.3) ? person.middle().substring(0, 1) : chance(slip) ? slips.typed(person.middle()) : person.middle();
    }

    private String surname(Resident person, boolean old, double slip) {
        String name = person.surnameBefore() != null && (old ? chance(0.6) : chance(0.1)) ? person.surnameBefore() : person.surname();
        return chance(slip * 1.2) ? slips.typed(name) : name;
    }

    private String birth(Resident person, Agency agency, double slip) {
        if (chance(0.01 * errors * agency.carelessness)) {
            return "";
        }
        var date = chance(slip * 1.3) ? slips.dated(person.born()) : person.born();
        return agency == Agency.POLICE || agency == Agency.HOUSING ? date.format(SLASHES) : date.toString();
    }

    private String sex(Resident person, Agency agency) {
        return chance(0.02 * errors * agency.carelessness) ? "" : person.man() ^ chance(0.004 * errors) ? "M" : "F";
    }

    private String address(Home home, double slip) {
        if (chance(0.02 * errors + slip * 0.5)) {
            return "";
        }
        String address = chance(0.2) ? home.address().replace("Street", "St").replace("Road", "Rd").replace("Avenue", "Ave")
                : home.address();
        address = chance(slip * 1.5) ? slips.typed(address) : address;
        return chance(0.3) ? "\"" + address + ", " + home.town() + "\"" : "\"" + address + "\"";
    }

    private String postcode(Home home, double slip) {
        if (chance(0.02 * errors + slip * 0.5)) {
            return "";
        }
        String postcode = chance(0.1) ? home.postcode().replace(" ", "") : home.postcode();
        return chance(slip) ? slips.typed(postcode).toUpperCase(java.util.Locale.ROOT) : postcode;
    }
}
