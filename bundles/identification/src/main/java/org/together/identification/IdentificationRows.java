package org.together.identification;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.record.Rows;

/** Runs and the families they found, in tables of their own. */
@Component
public final class IdentificationRows implements Rows {

    @Override
    public String prefix() {
        return "identification";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of(RunRow.class, FoundRow.class);
    }
}
