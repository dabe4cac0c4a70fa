package org.together.casework.notice;

import java.io.IOException;

/** The mail server works, and refused this one letter. */
final class NotTaken extends IOException {
    private static final long serialVersionUID = 1L;

    NotTaken(String message) {
        super(message);
    }
}
