package org.together.linkage.command;

import java.nio.file.Path;
import java.util.Set;
import org.together.linkage.benchmark.County;
import org.together.linkage.intake.BrokenFile;

/** Writes a made-up county. */
final class CountyCommand {
    private final Arguments arguments;

    CountyCommand(String[] said) {
        arguments = new Arguments(said, Set.of("--seed", "--errors"), Set.of());
    }

    void run() {
        if (arguments.words().size() != 3 || !arguments.words().get(0).matches("[1-9][0-9]{0,8}")) {
            throw new BrokenFile("Say how many rows and where: county ROWS FILE.csv TRUTH.csv");
        }
        var county = new County((long) arguments.number("--seed", 1), arguments.number("--errors", 1));
        county.write(Integer.parseInt(arguments.words().get(0)), Path.of(arguments.words().get(1)), Path.of(arguments.words().get(2)));
    }
}
