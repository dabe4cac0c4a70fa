package org.together.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.family.Person;

/** Goals, what is undertaken towards them, and how far they have come. Access and answers as in {@link Agreements}. */
@ProviderType
public interface Goals {
    /** Keeps a goal, new under a fresh id, or changed when {@code edition} is that of the goal as it was read. */
    Optional<String> keep(Viewer viewer, Id<Agreement> agreement, Draft draft);

    /** Reached, set aside, or taken up again, and why. */
    Optional<String> settle(Viewer viewer, Id<Goal> goal, Goal.State state, String reason);

    /** How far it has come as the viewer's agency sees it, or as the family says. */
    Optional<String> progress(Viewer viewer, Id<Goal> goal, Progress progress);

    /** Keeps an action, a service's promise or an expectation, new or changed as for a goal. */
    Optional<String> keep(Viewer viewer, Id<Agreement> agreement, PromiseDraft draft);

    /** Done, not done, changed, or to be done after all; {@code reason} may be empty only for what is done. */
    Optional<String> settle(Viewer viewer, Id<Promise> promise, Promise.State state, String reason);

    /** A goal to be kept; {@code edition} 0 for a new one. */
    record Draft(
            Id<Goal> id,
            Optional<Id<Person>> person,
            String problem,
            String problemTitle,
            Goal.Aim aim,
            List<String> agencies,
            long edition) {}

    /** A reading to be kept. */
    record Progress(LocalDate day, int value, String words, boolean byFamily) {}

    /** A promise to be kept; {@code edition} 0 for a new one. */
    record PromiseDraft(
            Id<Promise> id,
            Promise.Kind kind,
            Optional<Id<Goal>> goal,
            Promise.Owner owner,
            Promise.Wording wording,
            Optional<LocalDate> due,
            long edition) {}
}
