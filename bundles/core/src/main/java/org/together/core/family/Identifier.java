package org.together.core.family;

/**
 * A number by which a scheme knows a person. Evidence, never a key: numbers are mistyped, shared and reissued, and an
 * adopted child has two that must not be linked.
 */
public record Identifier(String scheme, String value) {
    public static final String NHS_NUMBER = "nhs-number";
    public static final String UPN = "upn";
    public static final String NINO = "nino";
    /** Scheme of an agency's own number: {@code local:} and the feed's id. */
    public static final String LOCAL = "local:";
}
