package org.together.core.access;

/** Thrown by a service when somebody asks for what they may not have; screens ask {@link Access} first and do not offer it. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason);
    }
}
