package org.together.itests.container;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.ops4j.pax.exam.TestAddress;

/**
 * Runs the test methods of a class inside the distribution, in a container that all such classes share. A method's
 * parameters are services of the platform. The class is carried in as a bundle of its own, so it must stand by itself.
 */
public class InTogether implements BeforeAllCallback, InvocationInterceptor, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(InTogether.class);

    private final Map<String, TestAddress> addresses = new HashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var tests = context.getRequiredTestClass();
        var container = container(context);
        var probe = container.system().createProbe();
        probe.setHeader("Bundle-SymbolicName", "probe." + tests.getSimpleName());
        probe.setHeader("DynamicImport-Package", "*");
        Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .forEach(method -> addresses.put(method.getName(), probe.addTest(tests, method.getName())));
        container.container().install("probe:" + tests.getName(), probe.build().getStream());
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        invocation.skip();
        try {
            container(context).container().call(addresses.get(method.getExecutable().getName()));
        } catch (RuntimeException failed) {
            throw new AssertionError(words(failed), failed);
        }
    }

    private static String words(Throwable failed) {
        return failed.getCause() == null ? failed.getMessage() : words(failed.getCause());
    }

    private static SharedContainer container(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(SharedContainer.class, any -> SharedContainer.start(), SharedContainer.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return true;
    }

    /** The method never runs here; inside, the services are given. */
    @Override
    public @org.jspecify.annotations.Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }
}
