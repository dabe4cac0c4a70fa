package org.together.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.compare.Field;
import org.together.linkage.model.KeptModel;

/**
 * Whether a measure may be trusted. Learning without labels can settle on something else than people, such as households; it shows in
 * shares that cannot be, and in pairs of whom everybody would say what they are.
 */
final class Soundness {
    private static final long ENOUGH = 5_000;
    private static final double LEAST_ALIKE = 0.5;
    private static final double MOST_COMMON = 0.05;
    private static final double FEWEST_TWICE = 0.01;
    private static final double MOST_TWICE = 200;
    private static final double LIKELY = 3;
    private static final int[] TELLING = {Field.FORENAME, Field.SURNAME, Field.BIRTH};
    private static final Entry JACK = boy("Jack", "Smith", "2012-03-09", "1 Fore Street", "TR14 8AA");

    private final Measure measure;
    private final List<String> troubles = new ArrayList<>();

    Soundness(Measure measure) {
        this.measure = measure;
    }

    private static Entry boy(String forename, String surname, String born, String address, String postcode) {
        return Entry.of("", "").forename(forename).surname(surname).born(born).sex("M").address(address).postcode(postcode);
    }

    List<String> troubles() {
        var kept = measure.kept();
        if (kept.numbers().records() < ENOUGH) {
            say("it was learned from %,d records, and %,d are needed", kept.numbers().records(), ENOUGH);
        }
        double twice = kept.numbers().pairsOfOne() / Math.max(1, kept.numbers().records());
        if (!(twice >= FEWEST_TWICE && twice <= MOST_TWICE)) {
            say("it finds %.3f pairs of one person for each record", twice);
        }
        for (int field : TELLING) {
            shares(kept, field);
        }
        weighs();
        return List.copyOf(troubles);
    }

    private void say(String sentence, Object... values) {
        troubles.add(sentence.formatted(values));
    }

    private void shares(KeptModel kept, int field) {
        double alike = Math.pow(2, kept.parameters().same(field, Field.SAME));
        double byChance = Math.pow(2, kept.parameters().strangers(field, Field.SAME));
        if (!(alike >= LEAST_ALIKE)) {
            say("only %.0f %% of one person's records have the same %s", 100 * alike, Field.name(field));
        }
        if (!(byChance <= MOST_COMMON)) {
            say("%.1f %% of strangers have the same %s", 100 * byChance, Field.name(field));
        }
    }

    private void weighs() {
        double bar = Caution.USUAL.bits();
        one("somebody at their address", boy("Jack", "Smith", "2012-03-09", "1 Fore St", "TR14 8AA"), bar);
        one("somebody who moved", boy("Jack", "Smith", "2012-03-09", "30 Quay", "PL1 2BB"), LIKELY);
        two("a neighbour of the same birthday", boy("Thomas", "Jones", "2012-03-09", "30 Quay", "TR14 8AB"), 0);
        two("a brother", boy("Thomas", "Smith", "2009-11-21", "1 Fore Street", "TR14 8AA"), 0);
        two("a twin", boy("Thomas", "Smith", "2012-03-09", "1 Fore Street", "TR14 8AA"), bar);
        two("a father of the same name", boy("Jack", "Smith", "1981-11-21", "1 Fore Street", "TR14 8AA"), bar);
        two("a stranger of the same name", boy("Jack", "Smith", "2009-11-21", "30 Quay", "PL1 2BB"), 0);
    }

    private void one(String who, Entry other, double least) {
        double weight = weight(other);
        if (!(weight >= least)) {
            say("it would not know %s again (%s bits)", who, bits(weight));
        }
    }

    private void two(String who, Entry other, double most) {
        double weight = weight(other);
        if (!(weight < most)) {
            say("it would take %s for the same person (%s bits)", who, bits(weight));
        }
    }

    private static String bits(double weight) {
        return String.format(Locale.UK, "%.1f", weight);
    }

    private double weight(Entry other) {
        var index = new CardIndex(measure);
        index.add(List.of(new Card(1, 1, JACK, List.of()), new Card(2, 2, other, List.of())));
        return index.explain(1, 2).orElseThrow().weight();
    }
}
