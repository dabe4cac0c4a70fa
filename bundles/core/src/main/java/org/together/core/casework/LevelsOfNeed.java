package org.together.core.casework;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The levels of need by which a council and its partners say how much help a family wants, the lightest first. Their number and names
 * differ by partnership and are configuration.
 */
@ProviderType
public interface LevelsOfNeed {
    /** The lightest first; never empty. */
    List<LevelOfNeed> all();

    /** The level at which early help is given. */
    LevelOfNeed earlyHelp();

    /** The level at which a family has an intensive, dedicated worker. */
    LevelOfNeed intensive();

    default Optional<LevelOfNeed> find(String id) {
        return all().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** Its name, or the id itself when the council has since taken the level away. */
    default String title(String id) {
        return find(id).map(LevelOfNeed::title).orElse(id);
    }

    /** How high it stands, the lightest being 1; 0 for one that is not configured. */
    default int place(String id) {
        return find(id).map(level -> all().indexOf(level) + 1).orElse(0);
    }
}
