package org.together.access.rows;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.record.Rows;

/** The tables of access. */
@Component
public final class AccessRows implements Rows {
    @Override
    public String prefix() {
        return "access";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of(
                AccountRow.class,
                TokenRow.class,
                SecondStepRow.class,
                RestrictionRow.class,
                Keeping.class,
                RestrictionBeforeRow.class,
                AuditRow.class,
                HeadRow.class);
    }
}
