package org.together.screens.casework.agreement;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.together.core.draft.Draft;

/** A draft that is kept in memory. */
final class Typed implements Draft {
    final Map<String, String> fields = new HashMap<>();

    @Override
    public Map<String, String> fields() {
        return fields;
    }

    @Override
    public Optional<Instant> kept() {
        return fields.isEmpty() ? Optional.empty() : Optional.of(Instant.now());
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Instant keep(Map<String, String> changes) {
        fields.putAll(changes);
        return Instant.now();
    }

    @Override
    public void discard() {
        fields.clear();
    }
}
