package org.together.hub.http;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** A place of its own below {@code /api}, so that the screens, which answer everywhere else, do not answer there. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=" + ApiContext.NAME, "osgi.http.whiteboard.context.path=/api"})
public class ApiContext extends ServletContextHelper {
    static final String NAME = "together-api";
    static final String SELECT = "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=" + NAME + ")";
}
