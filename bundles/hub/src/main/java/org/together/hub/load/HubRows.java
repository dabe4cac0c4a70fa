package org.together.hub.load;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.together.core.record.Rows;

/** Brings the hub's tables; they are read and written set-wise, so that there are no entities. */
@Component
public class HubRows implements Rows {
    @Override
    public String prefix() {
        return "hub";
    }

    @Override
    public List<Class<?>> classes() {
        return List.of();
    }
}
