package org.together.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Descriptions of people as the hub's tables hold them, beside who they really are. */
final class HeldPeople {
    private final Connection connection;
    private final Map<Long, Map<Long, Integer>> really = new HashMap<>();

    HeldPeople(Connection connection) {
        this.connection = connection;
    }

    /** Whose the hub holds a description to be, and whose it is. */
    record Held(long person, long really) {}

    /** Pairs put to analysts: whether they are held to be one person and truly are; and between how many different people. */
    record Doubts(long joinedRightly, long joinedWrongly, long apartWrongly, long apartRightly, long questions) {}

    private interface Reader {
        void read(List<String> line);
    }

    /** The rows of a load that were used, by their people. Records are numbered in the order of the rows, and of the people in each. */
    void note(long load, List<long[]> rows) {
        var row = new int[] {-1};
        each("select r.identity_id, r.subject from hub_record r, hub_load l where l.id = " + load
                + " and r.id between l.first_record and l.last_record order by r.id", record -> {
            var place = Integer.parseInt(record.get(1));
            row[0] += place == 0 ? 1 : 0;
            really.computeIfAbsent(Long.valueOf(record.get(0)), any -> new HashMap<>())
                    .merge(rows.get(row[0])[1 + place], 1, Integer::sum);
        });
        if (row[0] != rows.size() - 1) {
            throw new IllegalStateException("A load kept " + (row[0] + 1) + " rows, not " + rows.size());
        }
    }

    /** All of whom a record is in force; a description that fits several is of whom it fits most often. */
    Map<Long, Held> held() {
        var held = new LinkedHashMap<Long, Held>();
        each("select id, person_id from hub_identity where person_id <> 0 order by id", line -> {
            var id = Long.parseLong(line.get(0));
            var most = really.get(id).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            held.put(id, new Held(Long.parseLong(line.get(1)), most));
        });
        return held;
    }

    Doubts doubts(Map<Long, Held> held) {
        var counts = new long[4];
        var questions = new HashSet<Set<Long>>();
        each("select one_id, other_id, is_together from hub_doubt", line -> {
            var one = held.get(Long.valueOf(line.get(0)));
            var other = held.get(Long.valueOf(line.get(1)));
            var together = line.get(2).equals("1");
            counts[(together ? 0 : 2) + (one.really == other.really == together ? 0 : 1)]++;
            questions.add(new HashSet<>(List.of(one.person, other.person)));
        });
        return new Doubts(counts[0], counts[1], counts[3], counts[2], questions.size());
    }

    /** Some people in the hub who are several, as their descriptions read. */
    List<String> wrong(Map<Long, Held> held, int atMost) {
        var several = new TreeMap<Long, Set<Long>>();
        held.values().forEach(one -> several.computeIfAbsent(one.person, any -> new HashSet<>()).add(one.really));
        var told = new ArrayList<String>();
        several.entrySet().stream().filter(one -> one.getValue().size() > 1).limit(atMost).forEach(one -> {
            told.add("");
            each("select id, feed, forenames, surname, born, sex, identifiers, address, postcode, uprn from hub_identity where person_id = "
                    + one.getKey(), line -> told.add(held.get(Long.valueOf(line.get(0))).really + " " + line.subList(1, 10)));
        });
        return told;
    }

    private void each(String sql, Reader reader) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var line = new ArrayList<String>();
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                reader.read(line);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
