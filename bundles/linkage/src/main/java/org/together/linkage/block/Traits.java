package org.together.linkage.block;

import java.util.Arrays;
import org.together.linkage.compare.Records;
import org.together.linkage.rows.Column;
import org.together.linkage.rows.Hash;
import org.together.linkage.text.BirthDate;

/** The traits of a record by which others like it are looked up; each is a number, 0 when not known. */
final class Traits {
    static final int BORN = 0;
    static final int YEAR = 1;
    static final int DAY_OF_YEAR = 2;
    static final int SOUND = 3;
    static final int ROOT = 4;
    static final int INITIAL = 5;
    static final int POSTCODE = 6;
    static final int SECTOR = 7;
    static final int ADDRESS = 8;
    static final int STREET = 9;
    static final int UPRN = 10;
    static final int NAMES = 11;
    static final int SEX = 12;
    static final int FORENAME = 13;
    static final int SURNAME = 14;
    static final int LAST_SOUND = 15;
    static final int NHS = 16;
    static final int OTHER = 19;

    private final Records records;
    private final int[] sectors;
    private final int[] streets;

    Traits(Records records) {
        this.records = records;
        sectors = new int[records.codesOf(Column.POSTCODE.ordinal())];
        Arrays.setAll(sectors, this::workedOutSector);
        streets = new int[records.codesOf(Column.ADDRESS.ordinal())];
        Arrays.setAll(streets, this::workedOutStreet);
    }

    int of(int trait, int row) {
        if (trait >= NHS) {
            return records.content(row, Column.NHS.ordinal() + trait - NHS);
        }
        return switch (trait) {
            case BORN, YEAR, DAY_OF_YEAR -> birth(trait, records.cell(row, Column.BIRTH));
            case SOUND, ROOT, INITIAL, NAMES, LAST_SOUND -> name(trait, row);
            case POSTCODE -> records.content(row, Column.POSTCODE.ordinal());
            case SECTOR -> sector(records.cell(row, Column.POSTCODE));
            case ADDRESS -> records.content(row, Column.ADDRESS.ordinal());
            case STREET -> street(records.cell(row, Column.ADDRESS));
            case UPRN -> records.content(row, Column.UPRN.ordinal());
            case FORENAME -> records.content(row, Column.FORENAME.ordinal());
            case SURNAME -> records.content(row, Column.SURNAME.ordinal());
            default -> records.cell(row, Column.SEX);
        };
    }

    /** The day of birth in as many bits as half a number has, later days mostly higher. */
    int dayOfBirth(int row) {
        int date = birth(BORN, records.cell(row, Column.BIRTH));
        return (BirthDate.year(date) & 127) << 9 | BirthDate.month(date) << 5 & 480 | BirthDate.day(date) & 31;
    }

    private int birth(int trait, int code) {
        if (code == 0) {
            return 0;
        }
        int date = BirthDate.unordered(records.births().date(code));
        return switch (trait) {
            case BORN -> date;
            case YEAR -> BirthDate.year(date);
            default -> date & (1 << 14) - 1;
        };
    }

    private int name(int trait, int row) {
        var names = records.names();
        int forename = records.cell(row, Column.FORENAME);
        int surname = records.cell(row, Column.SURNAME);
        return switch (trait) {
            case ROOT -> forename == 0 ? 0 : names.root(forename);
            case INITIAL -> names.initial(forename);
            case SOUND -> names.sound(names.first(surname));
            case LAST_SOUND -> names.sound(names.last(surname));
            default -> unordered(names.sound(forename), names.sound(surname));
        };
    }

    private static int unordered(int one, int other) {
        return one == 0 || other == 0 ? 0 : Hash.fold(Hash.pair(Math.min(one, other), Math.max(one, other))) | 1;
    }

    private int sector(int code) {
        return code < sectors.length ? sectors[code] : workedOutSector(code);
    }

    private int street(int code) {
        return code < streets.length ? streets[code] : workedOutStreet(code);
    }

    private int workedOutSector(int code) {
        return code == 0 ? 0 : records.codes(Column.POSTCODE.ordinal()).sector(code) | 1;
    }

    private int workedOutStreet(int code) {
        if (code == 0) {
            return 0;
        }
        var addresses = records.addresses();
        return Hash.fold(Hash.pair(addresses.street(code), addresses.number(code))) | 1;
    }
}
