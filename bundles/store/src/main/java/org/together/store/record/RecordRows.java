package org.together.store.record;

import java.util.List;
import org.together.core.record.Rows;

/** The record's own tables; they are read and written set-wise, so no class stands for their rows. */
public final class RecordRows implements Rows {

    @Override
    public String prefix() {
        return "record";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of();
    }
}
