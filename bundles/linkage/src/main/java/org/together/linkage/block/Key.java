package org.together.linkage.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Hash;
import org.together.linkage.rows.RecordIds;

/**
 * One way of bringing records together: all that share these traits form a block; a block that is too large is split by further traits,
 * one after another. What a key brings together that no other does decides how large its blocks may be: pairs grow with the square. Among
 * many records a key that seldom brings anything new together is on trial: it has to show that it is worth the while. A record that comes
 * alone can try nothing: it is looked up by such a key only among less than so many.
 */
public record Key(int[] traits, int[] splits, int largest, boolean onTrial, int upTo) {
    private static final int LARGE = 50;
    private static final int MIDDLING = 25;
    private static final int SMALL = 12;
    private static final int SHORT = 16;
    private static final int LOWER = (1 << SHORT) - 1;
    private static final int NUMBERS = 3;
    private static final int TELLING = 20;
    private static final int FEW = 8;
    private static final int FEW_RECORDS = 100_000;
    private static final int WIDE_NET = 250_000;

    /** The keys worth using for these records: those whose columns somebody filled in. */
    public static List<Key> forRecords(Records records) {
        var keys = new ArrayList<Key>();
        for (int i = 0; i < NUMBERS; i++) {
            add(keys, records, Column.NHS.ordinal() + i, of(Traits.NHS + i).splitBy(Traits.ROOT, Traits.BORN));
        }
        addBirths(keys, records, Column.BIRTH.ordinal());
        addPlaces(keys, records, Column.POSTCODE.ordinal(), Column.ADDRESS.ordinal());
        add(keys, records, Column.SURNAME.ordinal(), of(Traits.NAMES)
                .splitBy(Traits.SECTOR, Traits.YEAR, Traits.DAY_OF_YEAR, Traits.ROOT).atMost(SMALL, records).alone(WIDE_NET));
        for (int i = 0; i < records.others(); i++) {
            addOther(keys, records, i);
        }
        if (records.size() < FEW_RECORDS) {
            addWide(keys, records, Column.SURNAME.ordinal(), Column.BIRTH.ordinal(), Column.POSTCODE.ordinal());
        }
        keys.sort(Comparator.comparing(Key::onTrial));
        return List.copyOf(keys);
    }

    /** All ways whatever the records are like, for records that come one after another. */
    public static List<Key> always() {
        var all = new Records(new RecordIds(), 0);
        all.add(0, new byte[Column.KNOWN][]);
        for (int place = 0; place < Column.KNOWN; place++) {
            all.set(0, place, 1);
        }
        return forRecords(all);
    }

    private static void addBirths(List<Key> keys, Records records, int birth) {
        add(keys, records, birth, of(Traits.BORN, Traits.ROOT).splitBy(Traits.SOUND, Traits.SECTOR, Traits.POSTCODE));
        add(keys, records, birth, of(Traits.BORN, Traits.SOUND).splitBy(Traits.INITIAL, Traits.SECTOR, Traits.ROOT));
        add(keys, records, birth, of(Traits.BORN, Traits.SECTOR).splitBy(Traits.SEX, Traits.POSTCODE));
        add(keys, records, birth, of(Traits.BORN, Traits.STREET).splitBy(Traits.SEX, Traits.POSTCODE));
        add(keys, records, birth, of(Traits.BORN, Traits.NAMES).splitBy(Traits.SECTOR, Traits.SEX));
        add(keys, records, birth, of(Traits.DAY_OF_YEAR, Traits.ROOT, Traits.SOUND).splitBy(Traits.SECTOR, Traits.YEAR));
        add(keys, records, birth, of(Traits.SOUND, Traits.INITIAL, Traits.YEAR).splitBy(Traits.ROOT, Traits.SECTOR, Traits.DAY_OF_YEAR)
                .atMost(MIDDLING, records));
        add(keys, records, birth, of(Traits.BORN, Traits.INITIAL).splitBy(Traits.SEX, Traits.SECTOR, Traits.SOUND)
                .atMost(MIDDLING, records));
        if (isTelling(records, birth)) {
            keys.add(of(Traits.BORN).splitBy(Traits.SEX, Traits.SECTOR, Traits.INITIAL).atMost(SMALL, records).alone(WIDE_NET));
        }
    }

    private static void addPlaces(List<Key> keys, Records records, int postcode, int address) {
        add(keys, records, postcode, of(Traits.POSTCODE, Traits.ROOT).splitBy(Traits.YEAR, Traits.SOUND));
        add(keys, records, postcode, of(Traits.POSTCODE, Traits.SOUND, Traits.INITIAL).splitBy(Traits.YEAR, Traits.ROOT));
        add(keys, records, postcode, of(Traits.POSTCODE, Traits.YEAR).splitBy(Traits.DAY_OF_YEAR, Traits.INITIAL)
                .atMost(MIDDLING, records));
        if (isTelling(records, postcode)) {
            keys.add(of(Traits.POSTCODE).splitBy(Traits.SEX, Traits.INITIAL).atMost(SMALL, records).alone(WIDE_NET));
        }
        add(keys, records, address, of(Traits.STREET, Traits.INITIAL).splitBy(Traits.ROOT, Traits.SECTOR, Traits.YEAR)
                .atMost(SMALL, records).alone(WIDE_NET));
        add(keys, records, address, of(Traits.ADDRESS, Traits.YEAR).splitBy(Traits.POSTCODE, Traits.SEX)
                .atMost(SMALL, records));
        add(keys, records, Column.UPRN.ordinal(), of(Traits.UPRN, Traits.INITIAL).splitBy(Traits.ROOT, Traits.YEAR));
    }

    /** Few records can be compared generously, so that two slips in one record do not hide it. */
    private static void addWide(List<Key> keys, Records records, int surname, int birth, int postcode) {
        addFew(keys, records, birth, of(Traits.YEAR, Traits.SOUND).splitBy(Traits.INITIAL, Traits.SECTOR, Traits.DAY_OF_YEAR));
        addFew(keys, records, birth, of(Traits.YEAR, Traits.ROOT).splitBy(Traits.DAY_OF_YEAR, Traits.SECTOR, Traits.SOUND));
        addFew(keys, records, postcode, of(Traits.SECTOR, Traits.SOUND).splitBy(Traits.INITIAL, Traits.YEAR));
        addFew(keys, records, postcode, of(Traits.SECTOR, Traits.ROOT).splitBy(Traits.YEAR, Traits.SOUND));
        addFew(keys, records, postcode, of(Traits.SECTOR, Traits.YEAR).splitBy(Traits.INITIAL, Traits.SEX));
        addFew(keys, records, surname, of(Traits.SURNAME).splitBy(Traits.INITIAL, Traits.YEAR, Traits.SECTOR));
    }

    private static void addFew(List<Key> keys, Records records, int place, Key key) {
        add(keys, records, place, key.alone(FEW_RECORDS));
    }

    /** Whether a column alone is enough to look by: few records share a value, and there are not too many records for such a wide net. */
    private static boolean isTelling(Records records, int place) {
        return records.size() < Math.min(WIDE_NET, (long) FEW * records.codesOf(place));
    }

    private static void addOther(List<Key> keys, Records records, int other) {
        int place = Column.KNOWN + other;
        boolean telling = records.codesOf(place) > records.size() / TELLING;
        if (telling) {
            add(keys, records, place, of(Traits.OTHER + other).splitBy(Traits.ROOT, Traits.YEAR, Traits.SOUND));
        } else {
            add(keys, records, place, of(Traits.OTHER + other, Traits.ROOT).splitBy(Traits.YEAR, Traits.SOUND, Traits.SECTOR));
            add(keys, records, place, of(Traits.OTHER + other, Traits.SOUND).splitBy(Traits.YEAR, Traits.ROOT, Traits.SECTOR));
        }
    }

    private static void add(List<Key> keys, Records records, int place, Key key) {
        if (records.has(place)) {
            keys.add(key);
        }
    }

    static Key of(int... traits) {
        return new Key(traits, new int[0], LARGE, false, Integer.MAX_VALUE);
    }

    Key splitBy(int... further) {
        return new Key(traits, further, largest, onTrial, upTo);
    }

    /** The same with smaller blocks and on trial where there are many records. */
    private Key atMost(int largest, Records records) {
        return records.size() < WIDE_NET ? this : new Key(traits, splits, largest, true, upTo);
    }

    private Key alone(int fewer) {
        return new Key(traits, splits, largest, onTrial, fewer);
    }

    /** Whether a record that comes alone is looked up by it among so many. */
    boolean isFor(int records) {
        return records < upTo;
    }

    /**
     * The block of a record as a number; 0 when it lacks one of the traits. Blocks of a day of birth follow each other, as their records
     * do.
     */
    int block(Traits all, int row) {
        long hash = traits.length;
        for (int trait : traits) {
            int value = all.of(trait, row);
            if (value == 0) {
                return 0;
            }
            hash = Hash.pair(hash, value);
        }
        int folded = Hash.fold(hash);
        int block = traits[0] == Traits.BORN ? all.dayOfBirth(row) << SHORT | folded & LOWER : folded;
        return block == 0 ? 1 : block;
    }
}
