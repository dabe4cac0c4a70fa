package org.together.core.identity;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody knows of the person they look for; what they do not know is left empty. Slips and nicknames are allowed for. */
public record Sought(String forenames, String surname, Optional<LocalDate> born, String postcode) {
    public boolean isNothing() {
        return forenames.isBlank() && surname.isBlank() && born.isEmpty() && postcode.isBlank();
    }
}
