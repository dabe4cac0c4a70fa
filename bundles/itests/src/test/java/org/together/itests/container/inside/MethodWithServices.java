package org.together.itests.container.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.ops4j.pax.exam.ProbeInvoker;
import org.ops4j.pax.exam.TestContainerException;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Runs one test method of the probe: each parameter is a service, waited for, or the probe's own bundle context. */
public final class MethodWithServices implements ProbeInvoker {
    private static final long PATIENCE_MILLIS = 60_000;

    private final BundleContext probe;
    private final String type;
    private final String method;

    MethodWithServices(BundleContext probe, String instruction) {
        this.probe = probe;
        type = instruction.split(";")[0];
        method = instruction.split(";")[1];
    }

    @Override
    public void call(Object... arguments) {
        try {
            var loaded = probe.getBundle().loadClass(type);
            var constructor = loaded.getDeclaredConstructor();
            constructor.setAccessible(true);
            var found = Arrays.stream(loaded.getDeclaredMethods()).filter(each -> each.getName().equals(method)).findFirst().orElseThrow();
            found.setAccessible(true);
            found.invoke(constructor.newInstance(), services(found));
        } catch (InvocationTargetException e) {
            throw told(e.getCause());
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw told(e);
        }
    }

    private Object[] services(Method found) throws InterruptedException {
        var wanted = found.getParameterTypes();
        var services = new Object[wanted.length];
        for (var i = 0; i < wanted.length; i++) {
            services[i] = wanted[i] == BundleContext.class ? probe : service(wanted[i]);
        }
        return services;
    }

    private <T> T service(Class<T> wanted) throws InterruptedException {
        var tracker = new ServiceTracker<T, T>(probe, wanted, null);
        tracker.open();
        var service = tracker.waitForService(PATIENCE_MILLIS);
        if (service == null) {
            throw new TestContainerException("No service " + wanted.getName() + " came within a minute");
        }
        return service;
    }

    /** Only words travel out of the container: classes of the failure may not be known outside. */
    private static TestContainerException told(Throwable failure) {
        var words = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(words));
        return new TestContainerException(words.toString());
    }
}
