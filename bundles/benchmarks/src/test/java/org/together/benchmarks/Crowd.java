package org.together.benchmarks;

import java.net.http.HttpClient;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.together.core.family.Id;
import org.together.store.TestDatabase;
import org.together.store.unit.Product;

/**
 * People who are signed in at once, each with a session of their own, who open a page, think for twelve seconds and open the next: mostly a
 * family's, otherwise the list they begin their day with. Over HTTP, on the distribution as it is started and on PostgreSQL.
 */
final class Crowd {
    private static final int PEOPLE = Integer.getInteger("people", 250);
    private static final int RESIDENTS = Integer.getInteger("residents", 27_000);
    private static final int SECONDS = Integer.getInteger("seconds", 72);
    private static final long THINK_MS = 12_000;
    private static final int LISTS_EACH = 5;
    private static final int DOORS = 4;
    private static final String FAMILY = "a family's page";

    /** Who, and which lists they look at in turn. */
    private record Role(String account, List<String> lists) {}

    private static final List<Role> ROLES = List.of(
            new Role("access-officer", List.of("front-door", "identified", "missed-opportunities")),
            new Role("locality-manager", List.of("caseload", "identified", "hand-overs")),
            new Role("advocate", List.of("my-day", "caseload")),
            new Role("analyst", List.of("review", "identified", "data-quality")));

    private final Map<String, Queue<Double>> milliseconds = new TreeMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final Figures figures = new Figures(Product.POSTGRESQL.label());
    private List<String> all = List.of();
    private List<String> theirs = List.of();

    static void measure() {
        new Crowd().run();
    }

    private Crowd() {
        milliseconds.put(FAMILY, new ConcurrentLinkedQueue<>());
        ROLES.stream().flatMap(role -> role.lists().stream()).forEach(list -> milliseconds.put(list, new ConcurrentLinkedQueue<>()));
    }

    private void run() {
        var database = TestDatabase.address(Product.POSTGRESQL).url();
        try (var client = HttpClient.newHttpClient();
                var together = Distribution.withCounty(database, RESIDENTS)) {
            all = ids(database, "select id from record_family where id not in (select family from access_restriction)");
            theirs = ids(database, "select family from case_allocation where account = 'advocate' and current_spell is not null");
            var people = figures.timed(
                    PEOPLE + " people sign in, in a county of " + all.size() + " families", () -> signedIn(client, together));
            var before = new double[] {together.worked(), Figures.cpuNanoseconds() / 1e9};
            figures.timed("{} pages opened", () -> work(people));
            figures.say("processor seconds of the platform, of these browsers",
                    "%.1f, %.1f".formatted(together.worked() - before[0], Figures.cpuNanoseconds() / 1e9 - before[1]));
            figures.say("the most memory that the platform had", together.memory());
        }
        milliseconds.forEach(this::say);
        if (failures.get() > 0) {
            throw new IllegalStateException(failures + " pages could not be opened");
        }
    }

    private static List<Browsing> signedIn(HttpClient client, Distribution together) {
        try (var doors = Executors.newFixedThreadPool(DOORS)) {
            var coming = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> ROLES.get(number % ROLES.size()).account())
                    .map(account -> doors.submit(() ->
                            new Browsing(client, together.address()).signedIn(account, together.password(account))))
                    .toList();
            return coming.stream().map(Crowd::in).toList();
        }
    }

    private static Browsing in(Future<Browsing> coming) {
        try {
            return coming.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> ids(String database, String query) {
        try (var connection = DriverManager.getConnection(database);
                var rows = connection.createStatement().executeQuery(query)) {
            var ids = new ArrayList<String>();
            while (rows.next()) {
                ids.add(Id.of(rows.getLong(1)).toString());
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int work(List<Browsing> people) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < people.size(); i++) {
                var number = i;
                threads.submit(() -> work(people.get(number), number, end));
            }
        }
        return milliseconds.values().stream().mapToInt(Queue::size).sum();
    }

    private void work(Browsing one, int number, long end) {
        var chance = new Random(number);
        rest(chance.nextLong(THINK_MS));
        for (var turn = number; System.nanoTime() < end; turn++) {
            open(one, ROLES.get(number % ROLES.size()), turn, chance);
            rest(THINK_MS);
        }
    }

    private void open(Browsing one, Role role, int turn, Random chance) {
        var isList = turn % LISTS_EACH == 0;
        var families = role.account().equals("advocate") ? theirs : all;
        var place = isList
                ? role.lists().get(turn / LISTS_EACH % role.lists().size())
                : "family/" + families.get(chance.nextInt(families.size()));
        var start = System.nanoTime();
        try {
            var answer = one.open(place);
            milliseconds.get(isList ? place : FAMILY).add((System.nanoTime() - start) / 1e6);
            if (!isList && !answer.contains("Who is involved")) {
                failures.incrementAndGet();
            }
        } catch (IllegalStateException failed) {
            System.err.println(failed.getMessage());
            failures.incrementAndGet();
        }
    }

    private static void rest(long forMilliseconds) {
        try {
            Thread.sleep(forMilliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String what, Queue<Double> taken) {
        var sorted = taken.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            var p50 = sorted.get(sorted.size() / 2);
            var p95 = sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
            figures.say(sorted.size() + " times " + what + "; half, 95 of 100 within", "%.0f, %.0f ms".formatted(p50, p95));
        }
    }
}
