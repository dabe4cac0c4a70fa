package org.together.extensions;

import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the framework keeps of bundles that have been uninstalled. Felix 7.0.5 remembers for ever which services a bundle has used, and by
 * that the bundle with the list of all its files: about 90 kB for each one that comes and goes.
 */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    static void forget(BundleContext context) {
        try {
            var services = read(context.getBundle(0), "m_registry");
            if (read(services, "m_inUseMap") instanceof Map<?, ?> used) {
                used.keySet().removeIf(user -> user instanceof Bundle bundle && bundle.getState() == Bundle.UNINSTALLED);
            }
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            LOG.debug("This framework keeps nothing of uninstalled bundles, or keeps it elsewhere", elsewhere);
        }
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
