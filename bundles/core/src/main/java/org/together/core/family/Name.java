package org.together.core.family;

/** A person's name as an agency writes it; either part may be empty, never null. */
public record Name(String forenames, String surname) {

    /** Both parts as read aloud: "Morwenna Jane Pascoe". */
    public String full() {
        return (forenames + " " + surname).strip();
    }
}
