package org.together.hub.row;

/** The name of a row among all rows of all feeds: 128 bits of a hash of its key columns. {@code first} is what is looked up by. */
public record RowKey(long first, long second) {}
