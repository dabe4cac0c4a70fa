package org.together.core.hub;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** A row of a file whose values have been trimmed, translated and checked: what is there is valid, what is not there was empty. */
@ProviderType
public interface Row {
    Optional<String> text(Column column);

    Optional<LocalDate> date(Column column);

    OptionalInt number(Column column);

    Optional<BigDecimal> money(Column column);

    Optional<Boolean> flag(Column column);
}
