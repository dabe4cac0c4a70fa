package org.together.linkage.command;

import java.io.PrintStream;
import java.util.Set;
import org.together.linkage.benchmark.Standing;
import org.together.linkage.intake.BrokenFile;

/** Measures the cards of a county in memory: a night's rows into them, and searches as typed. */
final class StandingCommand {
    private final Arguments arguments;
    private final PrintStream out;

    StandingCommand(String[] said, PrintStream out) {
        arguments = new Arguments(said, Set.of("--new", "--searches"), Set.of());
        this.out = out;
    }

    void run() {
        if (arguments.words().size() != 1 || !arguments.words().get(0).matches("[1-9][0-9]{0,8}")) {
            throw new BrokenFile("Say how many rows are held: cards ROWS");
        }
        int rows = Integer.parseInt(arguments.words().get(0));
        var found = Standing.of(rows, (int) arguments.number("--new", 50_000), (int) arguments.number("--searches", 2_000));
        out.printf("cards of %,d rows: %,d more in %.2f s (%.2f core s), %,.0f rows a second%n", found.held(), found.added(),
                found.seconds(), found.coreSeconds(), found.rowsPerSecond());
        out.printf("search among %,d people as typed: half within %.2f ms, 99 of 100 within %.2f ms%n", found.people(),
                found.middleMillis(), found.slowMillis());
    }
}
