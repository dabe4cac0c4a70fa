package org.together.hub.family;

import java.util.List;
import java.util.stream.Stream;

/**
 * A family as it is today: those who live together with a child, and children without an address of their own who are
 * brought up by them.
 */
record Unit(List<Neighbour> residents, List<Neighbour> others) {

    List<Neighbour> core() {
        return Stream.concat(residents.stream(), others.stream()).toList();
    }
}
