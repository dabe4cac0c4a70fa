package org.together.core.family;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where someone lives: lines as one text, postcode with its space, UPRN (unique property reference number) where known. */
public record Address(String lines, String postcode, @Nullable String uprn) {

    public Optional<String> property() {
        return Optional.ofNullable(uprn);
    }
}
