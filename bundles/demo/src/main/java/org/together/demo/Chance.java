package org.together.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Luck that repeats: the same seed brings the same county. */
final class Chance {
    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    static Chance of(long seed) {
        return new Chance(new SplittableRandom(seed));
    }

    /** Luck of its own, so that what happens to one household does not change the next. */
    Chance apart() {
        return new Chance(random.split());
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The place of one of the weights, the heavier the likelier. */
    int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextDouble() * sum;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** Early ones in a list of common names are likelier than late ones. */
    <T> T commonFirst(List<T> all) {
        var place = random.nextDouble();
        return all.get((int) (place * Math.sqrt(place) * all.size()));
    }

    double around(double middle, double spread) {
        return middle + spread * random.nextGaussian();
    }

    LocalDate day(LocalDate first, LocalDate last) {
        var days = Math.max(0, ChronoUnit.DAYS.between(first, last));
        return first.plusDays(random.nextLong(days + 1));
    }
}
