package org.together.linkage.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a Java of its own for a short job. Linking a file takes seconds, of which a third would go into compiling with the long run in
 * mind and into several collectors of garbage; neither can be chosen from inside. Whoever gives Java options keeps them.
 */
final class Launch {
    private static final List<String> SHORT_JOB = List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto");
    private static final String QUICK_CODE = "-XX:TieredStopAtLevel=1";
    private static final String LAUNCHED = "together.linkage.launched";
    private static final List<String> LASTING =
            List.of("-XX:PretenureSizeThreshold=262144", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10");
    private static final int NEWCOMERS = 48;
    private static final int MEMORY_A_BYTE = 8;
    private static final long SMALL = 20_000_000;
    private static final long LARGE = 300_000_000;

    private Launch() {
    }

    /** Runs the words in a Java of its own and answers its exit status, or nothing when this one should do it. */
    static Optional<Integer> run(String[] said) {
        var own = ProcessHandle.current().info();
        boolean asked = own.arguments().map(Launch::hasOptions).orElse(true);
        if (asked || own.command().isEmpty() || said.length == 0 || !said[0].equals("link")) {
            return Optional.empty();
        }
        var command = new ArrayList<>(List.of(own.command().get()));
        command.addAll(SHORT_JOB);
        command.addAll(suitedTo(bytes(said)));
        command.addAll(List.of("-D" + LAUNCHED + "=true", "-cp", System.getProperty("java.class.path"), Command.class.getName()));
        command.addAll(List.of(said));
        try {
            return Optional.of(waitFor(new ProcessBuilder(command).inheritIO().start()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Long arrays go where they stay, and there is room for them from the beginning, so that collecting garbage has little to do. */
    private static List<String> suitedTo(long bytes) {
        if (bytes < SMALL) {
            return List.of(QUICK_CODE);
        }
        long room = Math.min(MEMORY_A_BYTE * bytes, Runtime.getRuntime().maxMemory()) >> 20;
        var options = new ArrayList<>(List.of("-Xms" + room + "m", "-Xmn" + NEWCOMERS + "m"));
        options.addAll(LASTING);
        if (bytes < LARGE) {
            options.add(QUICK_CODE);
        }
        return options;
    }

    private static boolean hasOptions(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals("-jar") || argument.equals(Command.class.getName())) {
                return false;
            }
            if (argument.startsWith("-X")) {
                return true;
            }
        }
        return true;
    }

    private static long bytes(String[] said) {
        long bytes = 0;
        for (String word : said) {
            try {
                bytes += Files.isRegularFile(Path.of(word)) ? Files.size(Path.of(word)) : 0;
            } catch (IOException | java.nio.file.InvalidPathException e) {
                continue;
            }
        }
        return bytes;
    }

    private static int waitFor(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        }
    }

    /** Ends this Java when the one that started it is gone. */
    static void endWithParent() {
        if (!Boolean.getBoolean(LAUNCHED)) {
            return;
        }
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }
}
