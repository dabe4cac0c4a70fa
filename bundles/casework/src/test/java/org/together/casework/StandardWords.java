package org.together.casework;

import java.util.Collection;
import java.util.Optional;
import org.together.core.facts.StandardKinds;
import org.together.core.family.FactKind;
import org.together.core.family.Kinds;

/** The kinds of fact that the platform itself knows. */
public final class StandardWords implements Kinds {

    @Override
    public Optional<FactKind> find(String id) {
        return StandardKinds.ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    @Override
    public Collection<FactKind> all() {
        return StandardKinds.ALL;
    }
}
