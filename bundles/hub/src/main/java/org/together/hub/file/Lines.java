package org.together.hub.file;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Lines one after the other, until there is none. */
final class Lines implements Iterator<Line> {
    private final Supplier<Optional<Line>> source;
    private Optional<Line> upcoming;

    Lines(Supplier<Optional<Line>> source) {
        this.source = source;
        upcoming = source.get();
    }

    @Override
    public boolean hasNext() {
        return upcoming.isPresent();
    }

    @Override
    public Line next() {
        var line = upcoming.orElseThrow(NoSuchElementException::new);
        upcoming = source.get();
        return line;
    }
}
