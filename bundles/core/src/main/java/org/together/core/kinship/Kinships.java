package org.together.core.kinship;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;

/**
 * Ties between members and connections with the outside. Reading needs leave to open the family, changing leave to record work with it:
 * methods throw {@link org.together.core.access.Refused} where that is missing, and all is audited. What is wrong with the content is a
 * sentence, empty when it was kept. Nothing is destroyed: what is taken back stays, with who took it back and why.
 */
@ProviderType
public interface Kinships {
    /** Empty when nobody belonged to the family on that day. */
    Optional<Kinship> of(Viewer viewer, Id<Family> family, LocalDate asAt);

    /** The same for a drawing that leaves the platform as a file, named in {@code what}; audited as that. */
    Optional<Kinship> toTakeAway(Viewer viewer, Id<Family> family, LocalDate asAt, String what);

    Optional<String> add(Viewer viewer, Id<Family> family, Draft draft);

    /** Says that it ended. Of a tie that an agency's file says this is kept beside the file's word, and stands before it. */
    Optional<String> end(Viewer viewer, Id<Family> family, Tie tie, Ending ending);

    /** Takes back what was recorded here by mistake. */
    Optional<String> takeBack(Viewer viewer, Id<Tie> tie, String why);

    Optional<String> connect(Viewer viewer, Id<Family> family, ConnectionDraft draft);

    Optional<String> disconnect(Viewer viewer, Id<Connection> connection, Ending ending);

    /** Keeps that a member has died, as a fact about them. */
    Optional<String> died(Viewer viewer, Id<Family> family, Id<Person> person, LocalDate day);

    /** A tie to be kept. */
    record Draft(Id<Person> of, RelationshipType type, Id<Person> to, Period period, String note) {}

    /** A connection to be kept. */
    record ConnectionDraft(String name, Connection.Sort sort, Connection.Quality quality, LocalDate since, String note) {}

    /** The last day, and how it came about. */
    record Ending(LocalDate day, String why) {}
}
