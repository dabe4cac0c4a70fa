package org.together.identification;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** An installed criterion, framework or programme, known by its properties; its class is loaded when it is first asked. */
final class Rule<T> {
    private final BundleContext context;
    private final ServiceReference<T> reference;
    private final String kind;
    private @Nullable T service;

    /** {@code kind} is the prefix of its properties: {@code criterion.} */
    Rule(BundleContext context, ServiceReference<T> reference, String kind) {
        this.context = context;
        this.reference = reference;
        this.kind = kind;
    }

    String id() {
        return property("id");
    }

    String title() {
        return property("title");
    }

    /** Empty when it is not said. */
    String property(String name) {
        var value = reference.getProperty(kind + name);
        return value == null ? "" : value.toString();
    }

    /** Symbolic name of the bundle that brought it. */
    String bundle() {
        var bundle = reference.getBundle();
        var name = bundle == null ? null : bundle.getHeaders("").get(Constants.BUNDLE_SYMBOLICNAME);
        return name == null ? "" : name.replaceAll(";.*", "").strip();
    }

    ServiceReference<T> reference() {
        return reference;
    }

    /** Throws {@link IllegalStateException} when it cannot be started, or {@link LinkageError} when a class of it is missing. */
    synchronized T service() {
        if (service == null) {
            service = context.getService(reference);
        }
        if (service == null) {
            throw new IllegalStateException("it could not be started; the log says why");
        }
        return service;
    }

    synchronized void release() {
        if (service != null) {
            service = null;
            context.ungetService(reference);
        }
    }
}
