package org.together.hub.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.together.core.Progress;
import org.together.core.hub.Load;
import org.together.store.TestDatabase;

/**
 * How long 100,000 rows take from file to facts, people and families, on an empty database and then again, corrected,
 * from another feed and withdrawn. Arguments: {@code derby} or {@code postgres}, and the number of rows.
 */
public final class LoadBenchmark {
    private static final int TERMS = 3;
    private static final int PEOPLE_AT_ONE_ADDRESS = 3;
    private static final List<String> SURNAMES =
            List.of("PASCOE", "Penrose", "Trelawny", "O'Brien", "Khan", "Nowak", "Smith", "Jones", "Tregenza");
    private static final List<String> FORENAMES =
            List.of("Jan", "Morwenna", "Ivy", "Amir", "Zofia", "Tom", "Demelza", "Ross", "Ana", "Sean");

    private LoadBenchmark() {}

    public static void main(String[] arguments) {
        var rows = Integer.parseInt(arguments[1]);
        try (var database = "derby".equals(arguments[0]) ? TestDatabase.derby(new HubRows()) : TestDatabase.postgres(new HubRows())) {
            var hub = new TestHub(database);
            var first = measured("first load", hub, "attendance", attendance(rows, 0));
            measured("same file again", hub, "attendance", attendance(rows, 0));
            measured("a tenth corrected", hub, "attendance", attendance(rows, 10));
            measured("other feed, same people", hub, "care", care(rows));
            var start = System.nanoTime();
            hub.loads.withdraw(TestHub.ANALYST, first.id());
            print("withdraw the first", rows, start);
            System.out.println("families " + database.transactions().required(() -> database.families().count()) + ", people "
                    + hub.column("select count(*) from record_person"));
        }
    }

    private static Load measured(String what, TestHub hub, String feed, byte[] file) {
        var start = System.nanoTime();
        var load = hub.loads.load(TestHub.ANALYST, feed, "benchmark.csv", new ByteArrayInputStream(file), Progress.UNWATCHED);
        var counts = load.accepted() + " new, " + load.corrected() + " corrected, " + load.rejected() + " rejected";
        print(what + " (" + load.state() + ", " + counts + ")", load.rows(), start);
        return load;
    }

    private static void print(String what, long rows, long start) {
        var seconds = (System.nanoTime() - start) / 1e9;
        var cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
        var used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf("%-80s %6.1f s %8.0f rows/s, heap %d MB, %.1f s of CPU so far%n", what, seconds, rows / seconds, used, cpu);
    }

    private static byte[] attendance(int rows, int correctedPercent) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        out.println("ref,term_start,missed,forename,surname,dob,sex,local_id,address,postcode,uprn");
        for (var i = 0; i < rows; i++) {
            var child = i / TERMS;
            var missed = child % 40 + (i % 100 < correctedPercent ? 1 : 0);
            var term = "01/0" + (i % TERMS * 4 + 1) + "/2014";
            out.println("r" + i + "," + term + "," + missed + "," + person(child) + ",L" + child + "," + home(child));
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] care(int rows) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        out.println("case_ref,from,forename,surname,dob,sex,address,postcode,uprn,"
                + "parent_forename,parent_surname,parent_dob,parent_address,parent_postcode,parent_uprn");
        for (var i = 0; i < rows / TERMS; i++) {
            var parent = "Parent" + i % 7 + "," + surname(i) + ",1" + i % 9 + "/05/197" + i % 10;
            out.println("c" + i + ",02/02/2015," + person(i) + "," + home(i) + "," + parent + "," + home(i));
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static String person(int child) {
        var chance = new Random(child * 31L);
        var born = (chance.nextInt(28) + 1) + "/" + (chance.nextInt(12) + 1) + "/" + (1998 + chance.nextInt(12));
        var forename = FORENAMES.get(chance.nextInt(FORENAMES.size()));
        return forename + "," + surname(child) + "," + born + "," + (chance.nextBoolean() ? "F" : "M");
    }

    private static String surname(int child) {
        return SURNAMES.get(child / PEOPLE_AT_ONE_ADDRESS % SURNAMES.size());
    }

    private static String home(int child) {
        var house = child / PEOPLE_AT_ONE_ADDRESS;
        var postcode = "TR" + (1 + house % 27) + " " + house % 10 + "A" + "ABDEFG".charAt(house % 6);
        return house + " Fore Street," + postcode + "," + (10_000_000L + house);
    }
}
