package org.together.linkage.command;

import java.io.PrintStream;
import org.together.linkage.intake.BrokenFile;

/** The command: the first word says what to do. Faults are told in one line, with a status other than 0. */
public final class Command {
    private static final int WELL = 0;
    private static final int FAILED = 1;
    private static final int UNCLEAR = 2;
    private static final String USAGE = """
            link INPUT.csv --output CLUSTERS.csv        who is the same person, in one file
                 [--left A.csv --right B.csv]           or between two files, in place of INPUT.csv
                 [--map FIELD=COLUMN ...] [--id COLUMN] [--threshold BITS] [--pairs PAIRS.csv] [--stats] [--threads N]
            evaluate TRUTH.csv CLUSTERS.csv [--truth COLUMN] [--id COLUMN]
                                                        precision, recall and F1 of pairs and of clusters
            county ROWS FILE.csv TRUTH.csv [--seed N] [--errors N]
                                                        writes a made-up county of six feeds, and who is who
            cards ROWS [--new N] [--searches N]         measures a county's cards in memory: a night's rows, and searches as typed
            books ROWS FILE.csv TRUTH.csv [--seed N] [--errors N]
                                                        writes people of old books, heavily misspelt, and who is who
            benchmark [ROWS ...] [--febrl FOLDER] [--whole]
                                                        measures accuracy, time and memory and prints a table; --whole: also
                                                        5,000,000 rows, a night's 50,000 into 1,000,000, and searches
            """;

    private Command() {
    }

    public static void main(String[] said) {
        Launch.endWithParent();
        System.exit(Launch.run(said).orElseGet(() -> run(said, System.out, System.err)));
    }

    /** Runs one command; answers its exit status. */
    public static int run(String[] said, PrintStream out, PrintStream err) {
        try {
            switch (said.length == 0 ? "" : said[0]) {
                case "link" -> new LinkCommand(said, out, err).run();
                case "evaluate" -> new EvaluateCommand(said, out).run();
                case "benchmark" -> new BenchmarkCommand(said, out).run();
                case "county", "books" -> new CountyCommand(said).run();
                case "cards" -> new StandingCommand(said, out).run();
                default -> {
                    err.print(USAGE);
                    return UNCLEAR;
                }
            }
            return WELL;
        } catch (BrokenFile e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory for this file; give more with java -Xmx");
            return FAILED;
        }
    }
}
