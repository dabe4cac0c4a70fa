package org.together.core.family;

/** Sex as recorded by agencies; a record that does not say has none. */
public enum Sex {
    FEMALE,
    MALE
}
