package org.together.itests.container.inside;

import java.util.Dictionary;
import java.util.Hashtable;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers the container's test driver a way to run test methods with services as their parameters. */
public class InvokerActivator implements BundleActivator {
    public static final String DRIVER = "services";

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("driver", DRIVER);
        context.registerService(
                ProbeInvokerFactory.class, (probe, instruction) -> new MethodWithServices((BundleContext) probe, instruction), properties);
    }

    @Override
    public void stop(BundleContext context) {}
}
