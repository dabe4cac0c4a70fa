package org.together.linkage;

import java.util.ArrayList;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Records;
import org.together.linkage.model.Model;
import org.together.linkage.model.Scorer;
import org.together.linkage.model.Weighing;

/** Puts the weighing of a pair into words. */
final class Explaining {
    private static final double RARE = 12;
    private static final double COMMON = 6;
    private static final double WORTH_TELLING = 0.01;

    private final Scorer scorer;

    Explaining(Records records, Model model) {
        scorer = new Scorer(records, model);
    }

    Explanation of(int left, int right) {
        Weighing weighing = scorer.weighing(left, right);
        var reasons = new ArrayList<Reason>();
        for (var part : weighing.parts()) {
            reasons.add(new Reason(Field.name(part.field()), Field.words(part.field(), part.level()) + rarity(part), part.weight()));
        }
        double rest = weighing.rest();
        if (Math.abs(rest) >= WORTH_TELLING) {
            reasons.add(new Reason("records as a whole", rest > 0 ? "several slips, which seldom come alone" : "few slips elsewhere",
                    rest));
        }
        String otherwise = weighing.household() ? "two people of one household" : "strangers";
        return new Explanation(reasons, weighing.start(), weighing.weight(), Model.probability(weighing.weight()), otherwise);
    }

    private static String rarity(Weighing.Part part) {
        boolean named = part.level() == Field.SAME && part.field() != Field.SEX && part.field() != Field.SOURCE && part.field() < Field.NHS;
        if (!named) {
            return "";
        }
        return part.rarity() >= RARE ? " (rare)" : part.rarity() <= COMMON ? " (common)" : "";
    }
}
