package org.together.core.criteria;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A programme framework as versioned data, registered as a service with {@link FrameworkInfo}. */
@ConsumerType
public interface Framework {
    /** Oldest first; periods do not overlap. */
    List<FrameworkVersion> versions();

    /** The version in force on the day. */
    default Optional<FrameworkVersion> on(LocalDate day) {
        return versions().stream().filter(version -> version.valid().contains(day)).findFirst();
    }
}
