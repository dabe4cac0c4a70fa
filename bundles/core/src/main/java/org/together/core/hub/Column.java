package org.together.core.hub;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A column of a feed: its name here, what is expected in it, and other names under which agencies send it. */
public final class Column {
    /** What is checked before a row reaches its feed. */
    public enum Expects {
        TEXT,
        /** dd/mm/yyyy, or ISO. */
        DATE,
        /** A whole number of 0 or more. */
        NUMBER,
        /** Pounds with or without pence, £ and commas. */
        MONEY,
        /** y/n, yes/no, true/false, 1/0. */
        FLAG,
        /** One of {@link #codes()}. */
        CODE,
        /** With a valid check digit or letter. */
        NHS_NUMBER,
        UPN,
        NINO,
        POSTCODE,
        UPRN
    }

    private final String name;
    private final String label;
    private final Expects expects;
    private final boolean required;
    private final boolean key;
    private final Set<String> codes;
    private final List<String> aliases;

    private Column(String name, String label, Expects expects, boolean required, boolean key, Set<String> codes, List<String> aliases) {
        this.name = name;
        this.label = label;
        this.expects = expects;
        this.required = required;
        this.key = key;
        this.codes = codes;
        this.aliases = aliases;
    }

    /** {@code name} is the header expected in a file: lower case with underscores. */
    public static Column of(String name, String label, Expects expects) {
        return new Column(name, label, expects, false, false, Set.of(), List.of());
    }

    public static Column text(String name, String label) {
        return of(name, label, Expects.TEXT);
    }

    public static Column date(String name, String label) {
        return of(name, label, Expects.DATE);
    }

    public static Column code(String name, String label, String... codes) {
        var allowed = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(codes)));
        return new Column(name, label, Expects.CODE, false, false, allowed, List.of());
    }

    /** A row without it is rejected. */
    public Column required() {
        return new Column(name, label, expects, true, key, codes, aliases);
    }

    /** Part of what makes a row the same row when it is sent again; also required. */
    public Column key() {
        return new Column(name, label, expects, true, true, codes, aliases);
    }

    public Column alsoCalled(String... otherNames) {
        return new Column(name, label, expects, required, key, codes, List.of(otherNames));
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public Expects expects() {
        return expects;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isKey() {
        return key;
    }

    /** In the order in which they were given. */
    public Set<String> codes() {
        return codes;
    }

    public List<String> aliases() {
        return aliases;
    }

    @Override
    public String toString() {
        return name;
    }
}
