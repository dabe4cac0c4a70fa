package org.together.access;

import org.osgi.framework.BundleContext;
import org.together.core.access.Viewer;

/**
 * Whether the platform was started as a demo: only the start command says so, with {@code -Dtogether.demo=true}; no configuration file
 * and no screen can. Then, and only then, the demo county may make its accounts, and they may sign in.
 */
public record Demo(boolean isOn) {
    /** Whoever makes the demo's accounts. */
    public static final String MAKER = Viewer.platform("demo county").account();

    public static Demo of(BundleContext context) {
        return new Demo(Boolean.parseBoolean(context.getProperty("together.demo")));
    }

    public boolean isMaker(Viewer viewer) {
        return isOn && viewer.account().equals(MAKER);
    }
}
