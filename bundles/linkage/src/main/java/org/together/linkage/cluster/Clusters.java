package org.together.linkage.cluster;

import java.util.Arrays;
import org.together.linkage.rows.RecordIds;

/** Who belongs together: the person of every record by the place it came at, numbered from 1 in order of their first record. */
public final class Clusters {
    private final int[] people;
    private final int[] order;
    private final int[] starts;

    Clusters(int[] roots, RecordIds ids) {
        int size = roots.length;
        people = new int[size];
        int[] number = new int[size];
        int count = 0;
        int[] rootAt = new int[size];
        for (int row = 0; row < size; row++) {
            rootAt[ids.place(row)] = roots[row];
        }
        for (int place = 0; place < size; place++) {
            if (number[rootAt[place]] == 0) {
                number[rootAt[place]] = ++count;
            }
            people[place] = number[rootAt[place]];
        }
        starts = new int[count + 2];
        for (int person : people) {
            starts[person + 1]++;
        }
        for (int person = 1; person < starts.length; person++) {
            starts[person] += starts[person - 1];
        }
        order = new int[size];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int place = 0; place < size; place++) {
            order[next[people[place]]++] = place;
        }
    }

    /** How many people. */
    public int count() {
        return starts.length - 2;
    }

    /** The person of a record. */
    public int person(int place) {
        return people[place];
    }

    /** The places of a person's records, in order. */
    public int[] records(int person) {
        return Arrays.copyOfRange(order, starts[person], starts[person + 1]);
    }

    public int size() {
        return people.length;
    }
}
