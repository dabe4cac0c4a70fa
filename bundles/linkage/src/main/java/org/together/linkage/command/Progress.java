package org.together.linkage.command;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A line of progress on a terminal, and the seconds and peak memory of every phase. */
final class Progress {
    private static final double NANOS = 1e9;
    private static final int KILOBYTES = 1024;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final double TICKS = 100;

    private final PrintStream err;
    private final boolean terminal = System.console() != null && isTerminal();
    private final List<Phase> phases = new ArrayList<>();
    private long since = System.nanoTime();
    private double busySince;

    /** One phase that is over. */
    record Phase(String name, double seconds, double busy, long megabytes) {
    }

    Progress(PrintStream err) {
        this.err = err;
    }

    void show(String line) {
        if (terminal) {
            err.print("\r\u001b[K" + line);
            err.flush();
        }
    }

    /** A line that stays, on a terminal only. */
    void say(String line) {
        if (terminal) {
            err.println(line);
        }
    }

    void over(String phase) {
        long now = System.nanoTime();
        double busy = busySeconds();
        phases.add(new Phase(phase, (now - since) / NANOS, busy - busySince, peakMegabytes()));
        since = now;
        busySince = busy;
        show(phase + " done");
    }

    List<Phase> phases() {
        return phases;
    }

    /** Some versions of Java give a console even where there is no terminal. */
    private static boolean isTerminal() {
        var standardError = Path.of("/proc/self/fd/2");
        try {
            return !Files.exists(standardError) || standardError.toRealPath().toString().matches("/dev/(pts|tty).*");
        } catch (java.io.IOException e) {
            return false;
        }
    }

    /** Seconds of processor time so far, over all cores, where the system tells it. */
    private static double busySeconds() {
        try {
            String[] stat = Files.readString(Path.of("/proc/self/stat")).replaceFirst("^.*\\) ", "").split(" ");
            return (Long.parseLong(stat[USER_TIME]) + Long.parseLong(stat[SYSTEM_TIME])) / TICKS;
        } catch (java.io.IOException e) {
            return 0;
        }
    }

    /** Peak memory of the whole process where the system tells it, else what the heap has committed. */
    private static long peakMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:")).mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")) / KILOBYTES)
                    .findFirst().orElse(0);
        } catch (java.io.IOException e) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / KILOBYTES / KILOBYTES;
        }
    }
}
