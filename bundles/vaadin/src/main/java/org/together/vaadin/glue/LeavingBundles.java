package org.together.vaadin.glue;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** When a bundle stops, drops what Vaadin remembers of component classes, so that the bundle's classes can go. */
@Component(service = {})
public final class LeavingBundles implements BundleListener {
    private final BundleContext bundles;
    private final Set<?> warned = warnedClasses();

    @Activate
    public LeavingBundles(BundleContext bundles) {
        this.bundles = bundles;
        bundles.addBundleListener(this);
    }

    @Deactivate
    void stop() {
        bundles.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNRESOLVED) {
            ReflectionCache.clearAll();
            warned.clear();
        }
    }

    /** Vaadin keeps this set in a private static field and never empties it. */
    static Set<?> warnedClasses() {
        try {
            var field = UIInternals.class.getDeclaredField("warnedAboutDeps");
            field.setAccessible(true);
            return (Set<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Vaadin keeps its warned classes elsewhere: look for the new place", e);
        }
    }
}
