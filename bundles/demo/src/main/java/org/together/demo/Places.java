package org.together.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Towns, streets, homes and schools of a county that is on no map; its postcodes begin with ZX, an area that Royal Mail does not use. */
final class Places {
    private static final Properties LISTS = Names.read("places.txt");
    private static final List<String> TOWNS = list("towns");
    private static final List<String> STREETS = list("streets");
    private static final List<String> SAINTS = list("saints");
    private static final String UNIT = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int RESIDENTS_OF_A_TOWN = 4_000;
    private static final int RESIDENTS_OF_A_PRIMARY = 3_000;

    private final Numbers numbers;
    private final Chance chance;
    private final List<Town> towns = new ArrayList<>();
    private final double[] weights;

    Places(int residents, Numbers numbers, Chance chance) {
        this.numbers = numbers;
        this.chance = chance;
        var count = Math.min(TOWNS.size(), 4 + residents / RESIDENTS_OF_A_TOWN);
        weights = new double[count];
        for (var i = 0; i < count; i++) {
            weights[i] = 1.0 / (1 + i * 0.25);
            towns.add(new Town(TOWNS.get(i), i, 1 + residents / count / RESIDENTS_OF_A_PRIMARY));
        }
    }

    /** The next home that is built, somewhere in the county. */
    Home home() {
        return towns.get(chance.weighted(weights)).next(numbers, chance);
    }

    /** Outside the county, in an area of the same kind. */
    Home faraway() {
        var postcode = "ZY%d %d%c%c".formatted(chance.between(1, 30), chance.between(1, 9), letter(), letter());
        return new Home(chance.between(1, 140) + " " + chance.of(STREETS), "Averbridge", postcode, "", 0);
    }

    /** How poor a place is, from 0 to 1; some parts of towns are twice as strained as others. */
    double hardship(Home home) {
        return (home.district() * 37 + home.street().length() * 11) % 20 / 20.0;
    }

    String primary(Home home) {
        var town = town(home);
        var place = home.street().length() % town.primaries;
        return place == 0 ? town.name + " Primary School"
                : SAINTS.get((town.district + place) % SAINTS.size()) + " C of E Primary, " + town.name;
    }

    String secondary(Home home) {
        var town = town(home);
        return town.district % 3 == 0 ? town.name + " Academy" : town.name + " School";
    }

    /** A number for the first school of a child, of which pupil numbers are made. */
    int school(Home home) {
        return home.district() * 40 + home.street().length() % 40;
    }

    private Town town(Home home) {
        return towns.get(Math.max(0, home.district() - 1) % towns.size());
    }

    private char letter() {
        return UNIT.charAt(chance.between(0, UNIT.length() - 1));
    }

    private static List<String> list(String key) {
        return List.of(LISTS.getProperty(key).split(","));
    }

    /** A town grows street by street. */
    private static final class Town {
        private static final int HOMES_OF_A_POSTCODE = 18;
        private final String name;
        private final int district;
        private final int primaries;
        private int street;
        private int number;
        private int left;
        private int unit;

        Town(String name, int place, int primaries) {
            this.name = name;
            this.primaries = primaries;
            district = place + 1;
            street = place * 7;
        }

        Home next(Numbers numbers, Chance chance) {
            if (left-- == 0) {
                left = chance.between(HOMES_OF_A_POSTCODE / 2, HOMES_OF_A_POSTCODE * 2);
                street++;
                number = street / STREETS.size() % 3 * 100;
                unit++;
            }
            number += chance.happens(0.15) ? 0 : chance.between(1, 2);
            var flat = chance.happens(0.12) ? "Flat " + chance.between(1, 9) + ", " : "";
            return new Home(flat + Math.max(1, number)
                    + " " + STREETS.get(street % STREETS.size()), name, postcode(), numbers.uprn(), district);
        }

        /** Each few homes have a postcode of their own. */
        private String postcode() {
            var letters = unit * 13 % (UNIT.length() * UNIT.length());
            var sector = 1 + unit / (UNIT.length() * UNIT.length()) % 9;
            return "ZX%d %d%c%c".formatted(district, sector, UNIT.charAt(letters / UNIT.length()), UNIT.charAt(letters % UNIT.length()));
        }
    }
}
