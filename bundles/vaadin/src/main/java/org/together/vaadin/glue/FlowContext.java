package org.together.vaadin.glue;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.vaadin.Shell;

/** Tells Vaadin by hand what a servlet container would find by scanning classes. */
final class FlowContext {
    private FlowContext() {
    }

    static void prepare(ServletContext servlets, Shell shell) throws ServletException {
        var context = new VaadinServletContext(servlets);
        new ShellLookup(shell).initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
        new RouteRegistryInitializer().process(views(shell, false), servlets);
        new ErrorNavigationTargetInitializer().process(views(shell, true), servlets);
        new VaadinAppShellInitializer().process(Set.of(shell.page()), servlets);
    }

    private static Set<Class<?>> views(Shell shell, boolean forErrors) {
        return shell.views().stream()
                .filter(view -> HasErrorParameter.class.isAssignableFrom(view) == forErrors)
                .collect(Collectors.toSet());
    }

    /** The servlet context outlives the servlet: what one shell left in it must not meet the next. */
    static void clear(ServletContext servlets) {
        for (var name : Collections.list(servlets.getAttributeNames())) {
            var value = servlets.getAttribute(name);
            if (value != null && value.getClass().getClassLoader() == FlowContext.class.getClassLoader()) {
                servlets.removeAttribute(name);
            }
        }
        ReflectionCache.clearAll();
    }

    private static final class ShellLookup extends LookupInitializer {
        private final Shell shell;

        ShellLookup(Shell shell) {
            this.shell = shell;
        }

        @Override
        protected Lookup createLookup(VaadinContext context, Map<Class<?>, Collection<Class<?>>> services) {
            InstantiatorFactory factory = service -> new ShellInstantiator(service, shell);
            return Lookup.compose(Lookup.of(factory, InstantiatorFactory.class), super.createLookup(context, services));
        }
    }
}
