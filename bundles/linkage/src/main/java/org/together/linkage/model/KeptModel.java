package org.together.linkage.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.together.linkage.compare.Commonness;
import org.together.linkage.compare.Field;
import org.together.linkage.compare.Rarity;
import org.together.linkage.compare.Records;

/** A model apart from the records it was learned from, as lines of text. */
public record KeptModel(Parameters parameters, Numbers numbers, Commonness commonness) {
    /** Goes up whenever texts are standardised otherwise or levels mean something else: what was kept before cannot be used then. */
    private static final String EDITION = "linkage model 1";

    /** How many pairs there were, and of how many records. */
    public record Numbers(long records, double pairs, double pairsOfHousehold, double pairsOfOne, float threshold) {
    }

    public static KeptModel of(Model model, long records) {
        var numbers = new Numbers(records, model.pairs(), model.pairsOfHousehold(), model.pairsOfOne(), model.threshold());
        return new KeptModel(model.parameters(), numbers, model.rarity().kept());
    }

    /** The model for other records. */
    public Model on(Records records) {
        var rarity = new Rarity(records, commonness);
        return new Model(parameters, rarity, numbers.pairs, numbers.pairsOfHousehold, numbers.pairsOfOne, numbers.threshold);
    }

    public void write(PrintWriter out) {
        out.println(EDITION);
        out.println(numbers.records + " " + numbers.pairs + " " + numbers.pairsOfHousehold + " " + numbers.pairsOfOne + " "
                + numbers.threshold + " " + parameters.untidyShare());
        for (int field = 0; field < Field.OTHER; field++) {
            out.println("shared " + parameters.sharing(field));
            for (int level = 1; level < Field.levels(field); level++) {
                double[] shares = parameters.shares(field, level);
                out.println(shares[0] + " " + shares[1] + " " + shares[2]);
            }
        }
        commonness.write(out);
    }

    /** Reads what was written, or nothing when it was written by another edition. */
    public static Optional<KeptModel> read(BufferedReader in) throws IOException {
        if (!EDITION.equals(in.readLine())) {
            return Optional.empty();
        }
        String[] counts = in.readLine().split(" ");
        var numbers = new Numbers(Long.parseLong(counts[0]), Double.parseDouble(counts[1]), Double.parseDouble(counts[2]),
                Double.parseDouble(counts[3]), Float.parseFloat(counts[4]));
        var parameters = parameters(in, Double.parseDouble(counts[5]));
        return Optional.of(new KeptModel(parameters, numbers, Commonness.read(in)));
    }

    private static Parameters parameters(BufferedReader in, double untidyShare) throws IOException {
        var same = new double[2][Field.MOST][Field.LEVELS];
        var strangers = new double[Field.MOST][Field.LEVELS];
        var sharing = new double[Field.MOST];
        for (int field = 0; field < Field.OTHER; field++) {
            sharing[field] = Double.parseDouble(in.readLine().split(" ")[1]);
            for (int level = 1; level < Field.levels(field); level++) {
                String[] shares = in.readLine().split(" ");
                same[0][field][level] = Double.parseDouble(shares[0]);
                same[1][field][level] = Double.parseDouble(shares[1]);
                strangers[field][level] = Double.parseDouble(shares[2]);
            }
        }
        return new Parameters(same, untidyShare, strangers, sharing);
    }
}
