package org.together.hub.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.together.core.hub.Column;

/**
 * Which header of a file is which column: the council's own name for it first, then the column's name, then its other
 * names, whatever the case, spaces and underscores.
 */
public final class Layout {
    private final List<Column> columns;
    private final List<String> headers;
    private final int[] positions;
    private final List<String> doubled = new ArrayList<>();

    private Layout(List<Column> columns, List<String> headers) {
        this.columns = columns;
        this.headers = headers;
        positions = new int[columns.size()];
    }

    /** {@code names}: column name to header in the file. */
    public static Layout of(List<Column> columns, List<String> headers, Map<String, String> names) {
        var layout = new Layout(columns, headers.stream().map(String::strip).toList());
        var byName = layout.byFoldedHeader();
        var taken = new HashMap<Integer, Column>();
        for (var i = 0; i < columns.size(); i++) {
            layout.positions[i] = layout.find(columns.get(i), byName, names);
            layout.note(columns.get(i), layout.positions[i], taken);
        }
        return layout;
    }

    private Map<String, List<Integer>> byFoldedHeader() {
        var found = new HashMap<String, List<Integer>>();
        for (var i = 0; i < headers.size(); i++) {
            found.computeIfAbsent(folded(headers.get(i)), any -> new ArrayList<>()).add(i);
        }
        return found;
    }

    private int find(Column column, Map<String, List<Integer>> byName, Map<String, String> names) {
        var wanted = new ArrayList<String>();
        var own = names.get(column.name());
        if (own != null && !own.isBlank()) {
            wanted.add(own);
        } else {
            wanted.add(column.name());
            wanted.addAll(column.aliases());
        }
        for (var name : wanted) {
            var places = byName.getOrDefault(folded(name), List.of());
            if (places.size() > 1) {
                doubled.add("The header \"" + headers.get(places.getFirst()) + "\" stands twice in the file.");
            }
            if (!places.isEmpty()) {
                return places.getFirst();
            }
        }
        return -1;
    }

    private void note(Column column, int position, Map<Integer, Column> taken) {
        var other = position < 0 ? null : taken.put(position, column);
        if (other != null) {
            doubled.add("The header \"" + headers.get(position) + "\" is read both as " + other.name() + " and as " + column.name() + ".");
        }
    }

    private static String folded(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\p{Cf}.-]+", "");
    }

    /** Why no row of the file can be read, in one sentence; empty when rows can. */
    public String trouble() {
        if (!missing().isEmpty()) {
            return "The file has no column for " + String.join(", ", missing()) + ". Its headers are: " + String.join(", ", headers) + ".";
        }
        return doubled.isEmpty() ? "" : doubled.getFirst();
    }

    /** Required columns that no header was found for. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (var i = 0; i < positions.length; i++) {
            if (positions[i] < 0 && columns.get(i).isRequired()) {
                missing.add(columns.get(i).name());
            }
        }
        return missing;
    }

    /** Headers that are not read as any column. */
    public List<String> unknown() {
        var known = columnOfHeader().keySet();
        return headers.stream().filter(header -> !header.isEmpty() && !known.contains(header)).toList();
    }

    public Map<String, String> columnOfHeader() {
        var found = new LinkedHashMap<String, String>();
        for (var i = 0; i < positions.length; i++) {
            if (positions[i] >= 0) {
                found.put(headers.get(positions[i]), columns.get(i).name());
            }
        }
        return found;
    }

    public List<String> headers() {
        return headers;
    }

    List<Column> columns() {
        return columns;
    }

    /** Where the column stands in a row of the file, or -1. */
    int position(int column) {
        return positions[column];
    }
}
