package org.together.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.function.Supplier;

/**
 * Lines of the table: what was measured, on which database, the time on the wall, this process's own work (a database server's is not
 * in it), and the most memory in use.
 */
final class Figures {
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String LINE = "| %-62s | %-10s | %12s | %8s | %7s |%n";

    private final String database;

    Figures(String database) {
        this.database = database;
    }

    static void head() {
        System.out.printf(LINE, "what", "database", "wall", "CPU", "heap");
        System.out.printf(LINE, "---", "---", "---:", "---:", "---:");
    }

    <T> T timed(String what, Supplier<T> work) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        var busy = PROCESS.getProcessCpuTime();
        var start = System.nanoTime();
        var result = work.get();
        var wall = (System.nanoTime() - start) / 1e9;
        say(what.replace("{}", String.valueOf(result)), "%.1f s".formatted(wall), (PROCESS.getProcessCpuTime() - busy) / 1e9);
        return result;
    }

    void say(String what, String wall, double processor) {
        System.out.printf(LINE, what, database, wall, "%.1f s".formatted(processor), peak() + " MB");
    }

    /** A figure that is no time. */
    void say(String what, String figure) {
        System.out.printf("| %-62s | %-10s | %s |%n", what, database, figure);
    }

    static long cpuNanoseconds() {
        return PROCESS.getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
