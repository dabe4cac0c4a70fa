package org.together.screens.hub;

import org.together.core.family.Id;
import org.together.core.family.Person;

/** Addresses of the pages about who is one person. */
final class IdentityNavigation {
    static final String REVIEW = "review";
    static final String PERSON = "person";

    private IdentityNavigation() {}

    static String person(Id<Person> id) {
        return PERSON + "/" + id;
    }
}
