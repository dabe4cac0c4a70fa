package org.together.casework.caseload;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.casework.LevelsOfNeed;

/** The council's levels of need, where it has configured some. */
@Component(service = Levels.class)
public final class Levels {
    private volatile @Nullable LevelsOfNeed configured;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bind(LevelsOfNeed levels) {
        configured = levels;
    }

    void unbind(LevelsOfNeed levels) {
        configured = configured == levels ? null : configured;
    }

    /** At the level of an intensive worker or above. */
    boolean isIntensive(String level) {
        var levels = configured;
        return levels != null && levels.place(level) >= levels.place(levels.intensive().id());
    }

    String title(String level) {
        var levels = configured;
        return levels == null ? level : levels.title(level);
    }
}
