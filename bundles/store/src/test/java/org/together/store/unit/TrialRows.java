package org.together.store.unit;

import java.util.List;
import org.together.core.record.Rows;

/** Rows as another bundle would bring them. */
class TrialRows implements Rows {

    @Override
    public String prefix() {
        return "trial";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of(NoteRow.class);
    }
}
