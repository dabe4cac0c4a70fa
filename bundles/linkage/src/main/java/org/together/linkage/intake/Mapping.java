package org.together.linkage.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.together.linkage.rows.Column;

/** Which column of a file holds what: the names known by default, and those said by the person at the command line. */
public final class Mapping {
    private final Map<Integer, String> said = new LinkedHashMap<>();
    private String recordId = Column.RECORD_ID;
    private boolean isIdSaid;

    /** Names the column that tells records apart. */
    public void id(String column) {
        recordId = column;
        isIdSaid = true;
    }

    /** Takes {@code FIELD=COLUMN}. */
    public void map(String pair) {
        int at = pair.indexOf('=');
        if (at < 1 || at == pair.length() - 1) {
            throw new BrokenFile("--map %s: write it as FIELD=COLUMN".formatted(pair));
        }
        String field = pair.substring(0, at).trim().toLowerCase(Locale.ROOT);
        String column = pair.substring(at + 1).trim();
        if (field.equals(Column.RECORD_ID)) {
            id(column);
            return;
        }
        said.put(Column.place(field).orElseThrow(() -> new BrokenFile("--map %s: there is no field %s; fields are %s".formatted(pair,
                field, fields()))), column);
    }

    private static String fields() {
        var all = new ArrayList<String>();
        all.add(Column.RECORD_ID);
        Arrays.stream(Column.values()).map(Column::title).forEach(all::add);
        return String.join(", ", all) + ", other1 to other" + Column.MOST_OTHERS;
    }

    /** How many further texts are compared. */
    public int others() {
        return Math.max(0, said.keySet().stream().mapToInt(place -> place - Column.KNOWN + 1).max().orElse(0));
    }

    /** The slots of a file's columns: a place for what is compared, {@link Column#MOST} for the record id, -1 for what is ignored. */
    int[] places(String file, List<String> header) {
        int[] places = new int[header.size()];
        Arrays.fill(places, -1);
        places[column(file, header, recordId, isIdSaid ? "--id" : "it tells records apart; name another with --id")] = Column.MOST;
        said.forEach((place, name) -> {
            int at = column(file, header, name, "--map " + Column.title(place) + "=" + name);
            if (places[at] >= 0) {
                throw new BrokenFile("%s: column %s is mapped twice".formatted(file, name));
            }
            places[at] = place;
        });
        for (int at = 0; at < places.length; at++) {
            int known = Column.place(header.get(at).toLowerCase(Locale.ROOT)).orElse(-1);
            if (places[at] < 0 && known >= 0 && known < Column.KNOWN && !said.containsKey(known) && Arrays.stream(places).noneMatch(p ->
                    p == known)) {
                places[at] = known;
            }
        }
        return places;
    }

    private static int column(String file, List<String> header, String name, String reason) {
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).equalsIgnoreCase(name)) {
                return at;
            }
        }
        throw new BrokenFile("%s: there is no column %s (%s); columns are %s".formatted(file, name, reason, String.join(", ", header)));
    }
}
