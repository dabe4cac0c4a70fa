package org.together.linkage;

import java.util.Set;

/** The ids of the records that are held to be one person. */
public record Person(Set<String> records) {
    public Person {
        records = Set.copyOf(records);
    }
}
