package org.together.hub.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.together.core.hub.Loads.Mapping;
import org.together.hub.record.Ledger;

/** How columns and codes were mapped on screen. */
final class Mappings {
    private final Ledger ledger;

    Mappings(Ledger ledger) {
        this.ledger = ledger;
    }

    private record Entry(String column, boolean isCode, String sent, String meant) {}

    Mapping of(String feed) {
        var headers = new HashMap<String, String>();
        var codes = new HashMap<String, Map<String, String>>();
        ledger.each(
                "select column_name, is_code, sent, meant from hub_mapping where feed = ? order by place",
                statement -> statement.setString(1, feed),
                row -> {
                    if (row.getInt(2) == 1) {
                        codes.computeIfAbsent(row.getString(1), any -> new HashMap<>()).put(row.getString(3), row.getString(4));
                    } else {
                        headers.put(row.getString(1), row.getString(3));
                    }
                });
        return new Mapping(headers, codes);
    }

    void keep(String feed, Mapping mapping) {
        ledger.change("delete from hub_mapping where feed = ?", statement -> statement.setString(1, feed));
        var place = new int[1];
        ledger.batch(
                "insert into hub_mapping (feed, place, column_name, is_code, sent, meant) values (?, ?, ?, ?, ?, ?)",
                entries(mapping),
                (insert, entry) -> {
                    insert.setString(1, feed);
                    insert.setInt(2, place[0]++);
                    insert.setString(3, entry.column());
                    insert.setInt(4, entry.isCode() ? 1 : 0);
                    insert.setString(5, entry.sent());
                    insert.setString(6, entry.meant());
                });
    }

    private static List<Entry> entries(Mapping mapping) {
        var entries = new ArrayList<Entry>();
        mapping.headers().forEach((column, header) -> {
            if (!header.isBlank()) {
                entries.add(new Entry(column, false, header, ""));
            }
        });
        mapping.codes().forEach((column, meanings) -> meanings.forEach((sent, meant) -> entries.add(new Entry(column, true, sent, meant))));
        return entries;
    }

    /** What was set on screen comes before what a file says. */
    static Mapping together(Mapping fromFile, Mapping fromScreen) {
        var headers = new HashMap<>(fromFile.headers());
        headers.putAll(fromScreen.headers());
        var codes = new HashMap<String, Map<String, String>>();
        fromFile.codes().forEach((column, meanings) -> codes.put(column, new HashMap<>(meanings)));
        fromScreen.codes().forEach((column, meanings) -> codes.computeIfAbsent(column, any -> new HashMap<>()).putAll(meanings));
        return new Mapping(headers, codes);
    }
}
