package org.together.linkage.model;

import java.util.ArrayList;
import java.util.List;
import org.together.linkage.block.Sampling;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Workers;

/** The samples a model is learned from: pairs at random, and pairs that share a date of birth, both names, a place or a number. */
record Samples(Sample random, List<Sample> shared) {
    private static final int PAIRS = 50_000;
    private static final int RANDOM_PAIRS = 200_000;
    private static final int TELLING = 50;
    private static final int BORN = 0;
    private static final int POSTCODE = 6;
    private static final int ADDRESS = 8;
    private static final int FORENAME = 13;
    private static final int SURNAME = 14;
    private static final int NUMBER = 16;
    private static final int OTHER = 19;

    /** Traits to share, and the fields they give away. */
    private record Plan(String title, int given, int... traits) {
    }

    static Samples of(Records records, Workers workers) {
        var plans = plans(records);
        var shared = new Sample[plans.size()];
        var random = new Sample[1];
        var sampling = new Sampling(records, PAIRS);
        workers.each(plans.size() + 1, (task, worker) -> {
            if (task == 0) {
                var drawn = new Sampling(records, RANDOM_PAIRS).any();
                random[0] = Sample.of("any", drawn.patterns(), drawn.pairs(), 0);
            } else {
                var plan = plans.get(task - 1);
                var drawn = sampling.sharing(plan.traits);
                shared[task - 1] = Sample.of(plan.title, drawn.patterns(), drawn.pairs(), plan.given);
            }
        });
        return new Samples(random[0], List.of(shared));
    }

    private static List<Plan> plans(Records records) {
        var plans = new ArrayList<Plan>();
        boolean named = has(records, Column.FORENAME) && has(records, Column.SURNAME);
        if (has(records, Column.BIRTH)) {
            plans.add(new Plan("date of birth", 1 << Field.BIRTH, BORN));
        }
        if (named) {
            plans.add(new Plan("both names", 1 << Field.FORENAME | 1 << Field.SURNAME, FORENAME, SURNAME));
        }
        if (has(records, Column.POSTCODE) && has(records, Column.SURNAME)) {
            plans.add(new Plan("surname and postcode", 1 << Field.SURNAME | 1 << Field.PLACE, POSTCODE, SURNAME));
        }
        if (has(records, Column.ADDRESS) || has(records, Column.POSTCODE)) {
            plans.add(new Plan("place", 1 << Field.PLACE, has(records, Column.ADDRESS) ? ADDRESS : POSTCODE));
        }
        for (int i = 0; i < 3; i++) {
            if (records.has(Column.NHS.ordinal() + i)) {
                plans.add(new Plan(Field.name(Field.NHS + i), 1 << Field.NHS + i | 1 << Field.SOURCE, NUMBER + i));
            }
        }
        for (int i = 0; i < records.others(); i++) {
            if (records.has(Column.KNOWN + i) && records.codesOf(Column.KNOWN + i) > records.size() / TELLING) {
                plans.add(new Plan(Field.name(Field.OTHER + i), 1 << Field.OTHER + i, OTHER + i));
            }
        }
        return plans;
    }

    private static boolean has(Records records, Column column) {
        return records.has(column.ordinal());
    }
}
