package org.together.core.chronology;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.print.Document;

/** Extracts of chronologies. Access and answers as in {@link Chronologies}; lines that the viewer may not read are left out. */
@ProviderType
public interface Extracts {
    /** The newest first, each with all its versions. */
    List<Extract> of(Viewer viewer, Id<Family> family);

    /** Makes a new one under a fresh id, or another version of the one of this id. */
    Optional<String> make(Viewer viewer, Id<Family> family, Draft draft);

    Optional<Extract> find(Viewer viewer, Id<Extract> extract);

    /** A version to be printed or given away; audited each time. */
    Document document(Viewer viewer, Id<Extract> extract, int version);

    /** What it is to hold: facts that the viewer may read, in any order. */
    record Draft(Id<Extract> id, Extract.Audience audience, String title, String readers, String note, List<Id<Fact>> facts) {}
}
