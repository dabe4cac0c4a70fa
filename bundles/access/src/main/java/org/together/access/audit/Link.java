package org.together.access.audit;

/** An entry in its place: its number, what it says, and the keyed hash that ties it to the entry before. */
public record Link(long number, AuditLine line, String hash) {}
