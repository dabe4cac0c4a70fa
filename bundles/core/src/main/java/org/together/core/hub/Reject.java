package org.together.core.hub;

/** A row that could not be used: its number in the file (the header is 1), the column at fault, what stood there, and why. */
public record Reject(long row, String column, String value, String reason) {}
