package org.together.hub.load;

import org.together.hub.row.CheckedRow;

/** The rows of one file so far, in 40 bytes each, to find the one that comes twice. */
final class SeenRows {
    private long[] keys = new long[1 << 12];
    private long[] contents = new long[keys.length];
    private long[] numbers = new long[keys.length];
    private int size;

    /** Nothing when the row is new; else the number of the row before, negative when it said the same. */
    long before(CheckedRow row) {
        if (size * 2 > keys.length) {
            grow();
        }
        var place = place(row.key().first());
        if (numbers[place] == 0) {
            put(place, row.key().first(), row.content(), row.number());
            return 0;
        }
        return contents[place] == row.content() ? -numbers[place] : numbers[place];
    }

    private void put(int place, long key, long content, long number) {
        keys[place] = key;
        contents[place] = content;
        numbers[place] = number;
        size++;
    }

    private int place(long key) {
        var place = (int) (key ^ key >>> 32) & keys.length - 1;
        while (numbers[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldContents = contents;
        var oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        contents = new long[keys.length];
        numbers = new long[keys.length];
        size = 0;
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                put(place(oldKeys[i]), oldKeys[i], oldContents[i], oldNumbers[i]);
            }
        }
    }
}
