package org.together.linkage.cluster;

import org.together.linkage.compare.Field;

/**
 * What no weight outweighs. Records that contradict each other are never brought together, not even by a third; records that say too little
 * of each other are not joined by what they say alone. Both are left to somebody. The weights cannot say so: they take fields to go wrong
 * one by one, where a change of name changes numbers and address too, and twins share all but one field.
 */
final class Conflicts {
    private static final int FORENAME_DISAGREES = 7;
    private static final int SAID_FOR_ONE_ANOTHER = 2;
    private static final int FORENAME_ALIKE = 3;
    private static final int INITIAL = 4;
    private static final int SURNAME_DISAGREES = 5;
    private static final int DAY_AND_MONTH_SWAPPED = 2;
    private static final int BIRTH_SLIP = 4;
    private static final int OTHER_DAY = 7;
    private static final int CONTRADICTING_BIRTH = 8;
    private static final int GENERATION = 9;
    private static final int SAME_ADDRESS = 3;
    private static final int LAST_PLACE_THAT_AGREES = 5;
    private static final int OTHER_SEX = 2;
    private static final int OTHER_NUMBER = 3;
    private static final int MANY_SLIPS = 3;

    private Conflicts() {
    }

    /** {@code own}: an agency gives both the same number of its own. */
    static boolean contradict(long pattern, boolean own) {
        int birth = Field.level(pattern, Field.BIRTH);
        boolean number = shareNumber(pattern);
        if (birth == GENERATION || birth == CONTRADICTING_BIRTH && !number && !own) {
            return true;
        }
        return !number && (disagree(pattern, Field.FORENAME, FORENAME_DISAGREES) && disagree(pattern, Field.SURNAME, SURNAME_DISAGREES)
                || haveOtherNumbers(pattern) && !arePlainlyAlike(pattern));
    }

    /** Likewise: whether they need a third record, or somebody, to be one person. */
    static boolean saysTooLittle(long pattern, boolean own) {
        boolean number = shareNumber(pattern);
        boolean otherForename = disagree(pattern, Field.FORENAME, FORENAME_DISAGREES);
        if (Field.level(pattern, Field.BIRTH) >= CONTRADICTING_BIRTH || !number && !own && isNameAlone(pattern)) {
            return true;
        }
        if (number) {
            return otherForename && (Field.level(pattern, Field.SEX) == OTHER_SEX
                    || disagree(pattern, Field.SURNAME, SURNAME_DISAGREES) && !agree(pattern, Field.BIRTH, BIRTH_SLIP));
        }
        boolean otherSurname = disagree(pattern, Field.SURNAME, SURNAME_DISAGREES)
                && !(agree(pattern, Field.PLACE, SAME_ADDRESS) && agree(pattern, Field.BIRTH, Field.SAME));
        return otherForename || Field.level(pattern, Field.FORENAME) == 0 || !own && (otherSurname || slips(pattern) >= MANY_SLIPS);
    }

    /** Whether two who look alike to a record that tells no birth or no forename are two people: in one of them they differ. */
    static boolean areOthers(long pattern) {
        return disagree(pattern, Field.BIRTH, OTHER_DAY) || disagree(pattern, Field.FORENAME, FORENAME_DISAGREES);
    }

    /** In how many of forename, surname, birth and place they are not the same. */
    private static int slips(long pattern) {
        return (agree(pattern, Field.FORENAME, SAID_FOR_ONE_ANOTHER) ? 0 : 1) + (disagree(pattern, Field.SURNAME, Field.SAME + 1) ? 1 : 0)
                + (agree(pattern, Field.BIRTH, Field.SAME) ? 0 : 1) + (agree(pattern, Field.PLACE, SAME_ADDRESS) ? 0 : 1);
    }

    /** Names are shared by many, and of many who share one some are born on days that look alike. */
    private static boolean isNameAlone(long pattern) {
        return !agree(pattern, Field.BIRTH, DAY_AND_MONTH_SWAPPED) && !agree(pattern, Field.PLACE, LAST_PLACE_THAT_AGREES);
    }

    private static boolean shareNumber(long pattern) {
        return agree(pattern, Field.NHS, Field.SAME) || agree(pattern, Field.UPN, Field.SAME) || agree(pattern, Field.NINO, Field.SAME);
    }

    private static boolean haveOtherNumbers(long pattern) {
        return disagree(pattern, Field.NHS, OTHER_NUMBER) || disagree(pattern, Field.UPN, OTHER_NUMBER)
                || disagree(pattern, Field.NINO, OTHER_NUMBER);
    }

    /** Who was given another number is else the same, at the same place; twins differ by a letter of their forenames. */
    private static boolean arePlainlyAlike(long pattern) {
        int forename = Field.level(pattern, Field.FORENAME);
        return forename > 0 && forename < FORENAME_DISAGREES && forename != FORENAME_ALIKE && forename != INITIAL
                && Field.level(pattern, Field.SURNAME) < SURNAME_DISAGREES && agree(pattern, Field.BIRTH, DAY_AND_MONTH_SWAPPED)
                && agree(pattern, Field.PLACE, LAST_PLACE_THAT_AGREES);
    }

    private static boolean agree(long pattern, int field, int last) {
        int level = Field.level(pattern, field);
        return level > 0 && level <= last;
    }

    private static boolean disagree(long pattern, int field, int first) {
        return Field.level(pattern, field) >= first;
    }
}
