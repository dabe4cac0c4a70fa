package org.together.store.unit;

import jakarta.persistence.Entity;
import java.util.List;
import org.together.core.record.Rows;

/** Rows whose class has no id. */
@Entity
class BrokenRows implements Rows {

    @Override
    public String prefix() {
        return "broken";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of(BrokenRows.class);
    }
}
