package org.together.hub.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Address;
import org.together.core.family.Period;
import org.together.core.record.PersonDraft.Residence;
import org.together.hub.record.Places;

/** A time at an address, under the one or two names by which the place is known. */
record Stay(Address address, Optional<String> property, Optional<String> lines, Period period, List<Long> places) {

    static List<Stay> of(List<Residence> residences) {
        var stays = new ArrayList<Stay>();
        for (var i = 0; i < residences.size(); i++) {
            var residence = residences.get(i);
            var until = i + 1 < residences.size() ? residences.get(i + 1).since() : null;
            var period = new Period(residence.since(), lastDay(residence.since(), until));
            stays.add(of(residence.address(), period));
        }
        return stays;
    }

    private static Stay of(Address address, Period period) {
        var property = Places.property(address);
        var lines = Places.lines(address);
        return new Stay(address, property, lines, period, Stream.concat(property.stream(), lines.stream()).map(Places::hash).toList());
    }

    private static @Nullable LocalDate lastDay(LocalDate since, @Nullable LocalDate until) {
        return until == null ? null : until.isAfter(since) ? until.minusDays(1) : since;
    }

    /** A postcode alone is no place where people live together. */
    boolean isSomewhere() {
        return property.isPresent() || lines.isPresent();
    }

    /** Same property; or same lines, unless both have a UPRN (two flats of one house). */
    boolean isSamePlace(Stay other) {
        if (property.isPresent() && other.property.isPresent()) {
            return property.equals(other.property);
        }
        return lines.isPresent() && lines.equals(other.lines);
    }

    Optional<Period> together(Stay other) {
        if (!isSamePlace(other) || !period.overlaps(other.period)) {
            return Optional.empty();
        }
        var from = period.from().isAfter(other.period.from()) ? period.from() : other.period.from();
        return Optional.of(new Period(from, earlier(period.to(), other.period.to())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
