package org.together.linkage.command;

import java.nio.file.Path;
import java.util.Set;
import org.together.linkage.benchmark.County;
import org.together.linkage.benchmark.OldBooks;
import org.together.linkage.intake.BrokenFile;

/** Writes a made-up county, or people of old books. */
final class CountyCommand {
    private final Arguments arguments;
    private final String what;

    CountyCommand(String[] said) {
        what = said[0];
        arguments = new Arguments(said, Set.of("--seed", "--errors"), Set.of());
    }

    void run() {
        if (arguments.words().size() != 3 || !arguments.words().get(0).matches("[1-9][0-9]{0,8}")) {
            throw new BrokenFile("Say how many rows and where: " + what + " ROWS FILE.csv TRUTH.csv");
        }
        int rows = Integer.parseInt(arguments.words().get(0));
        var file = Path.of(arguments.words().get(1));
        var truth = Path.of(arguments.words().get(2));
        long seed = (long) arguments.number("--seed", 1);
        double errors = arguments.number("--errors", 1);
        if (what.equals("books")) {
            new OldBooks(seed, errors).write(rows, file, truth);
        } else {
            new County(seed, errors).write(rows, file, truth);
        }
    }
}
