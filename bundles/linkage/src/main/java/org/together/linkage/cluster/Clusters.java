package org.together.linkage.cluster;

import java.util.Arrays;

/** Who belongs together: every record's person, numbered from 1 in order of their first record. */
public final class Clusters {
    private final int[] people;
    private final int[] order;
    private final int[] starts;

    Clusters(int[] roots) {
        int size = roots.length;
        people = new int[size];
        int[] number = new int[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (number[roots[row]] == 0) {
                number[roots[row]] = ++count;
            }
            people[row] = number[roots[row]];
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
        for (int row = 0; row < size; row++) {
            order[next[people[row]]++] = row;
        }
    }

    /** How many people. */
    public int count() {
        return starts.length - 2;
    }

    /** The person of a record. */
    public int person(int row) {
        return people[row];
    }

    /** The records of a person, in order. */
    public int[] records(int person) {
        return Arrays.copyOfRange(order, starts[person], starts[person + 1]);
    }

    public int size() {
        return people.length;
    }
}
