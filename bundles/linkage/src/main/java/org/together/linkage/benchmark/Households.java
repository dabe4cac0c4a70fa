package org.together.linkage.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.together.linkage.text.Folded;

/** Makes up households one after another: couples, lone parents, children, twins, sons with their father's name, neighbours who are kin. */
final class Households {
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final double TWINS = 0.03;
    private static final double NAMESAKES = 0.06;
    private static final double MOVED = 0.28;
    private static final int HOUSES = 18;

    private final Words words = new Words();
    private final ShortForms shortForms = new ShortForms(new Folded());
    private final SplittableRandom random;
    private String street = "";
    private String town = "";
    private String postcode = "";
    private int house;
    private int people;
    private Home here = new Home("", "", "");
    private @Nullable Home before;

    Households(long seed) {
        random = new SplittableRandom(seed);
    }

    List<Resident> next() {
        var members = new ArrayList<Resident>();
        here = home();
        before = random.nextDouble() < MOVED ? home() : null;
        String name = words.surname(random);
        double kind = random.nextDouble();
        int age = kind < 0.25 ? 18 + random.nextInt(75) : 20 + random.nextInt(45);
        boolean man = random.nextInt(4) > 0;
        members.add(adult(name, man, age));
        if (kind > 0.4) {
            boolean married = random.nextDouble() < 0.7;
            members.add(adult(married ? name : words.surname(random), !man, Math.max(18, age - 6 + random.nextInt(12))));
        }
        if (kind > 0.25 && age < 60) {
            children(members, name, age);
        }
        return members;
    }

    private void children(List<Resident> members, String name, int age) {
        int count = random.nextInt(5);
        int oldest = Math.max(0, age - 19);
        LocalDate born = TODAY;
        for (int i = 0; i < count; i++) {
            boolean twin = i > 0 && random.nextDouble() < TWINS;
            born = twin ? born : TODAY.minusDays(random.nextInt(Math.min(oldest, 22) * 365 + 300));
            var parent = members.get(0);
            boolean son = random.nextBoolean();
            boolean namesake = son && parent.man() && random.nextDouble() < NAMESAKES;
            String forename = namesake ? parent.forename() : words.some(son ? "boys" : "girls", random);
            members.add(person(forename, name, null, son, born));
        }
    }

    private Resident adult(String surname, boolean man, int age) {
        String maiden = !man && random.nextDouble() < 0.3 ? words.surname(random) : null;
        var born = TODAY.minusDays(age * 365L + random.nextInt(365));
        return person(words.some(man ? "boys" : "girls", random), surname, maiden, man, born);
    }

    private Resident person(String forename, String surname, @Nullable String maiden, boolean man, LocalDate born) {
        String middle = random.nextDouble() < 0.75 ? words.some(man ? "boys" : "girls", random) : "";
        String called = random.nextDouble() < 0.3 ? shortForms.of(forename, random) : null;
        Home earlier = before != null || random.nextDouble() > 0.1 ? before : home();
        double messiness = Math.exp(random.nextGaussian() * 0.8);
        long numbers = random.nextLong() >>> 1;
        return new Resident(++people, forename, middle, surname, maiden, called, man, born, here, earlier, messiness, numbers, numbers + 1);
    }

    private Home home() {
        if (house == 0 || house > HOUSES) {
            house = 1;
            street = words.street(random);
            town = words.any("towns", random);
            postcode = "TR%d %d%c%c".formatted(1 + random.nextInt(27), random.nextInt(10), letter(), letter());
        }
        boolean flats = random.nextDouble() < 0.1;
        String address = (flats ? "Flat " + (1 + random.nextInt(6)) + ", " : "") + house + " " + street;
        house += flats ? random.nextInt(2) : 1;
        return new Home(address, town, postcode);
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
