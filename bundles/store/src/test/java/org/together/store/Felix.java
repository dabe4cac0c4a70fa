package org.together.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.together.core.record.Rows;

/** A framework with the store in it; core, the log and the persistence interfaces are shared with the test. */
final class Felix {
    private static final String SHARED = "org.together.core;version=1.0.0,org.together.core.facts;version=1.0.0,"
            + "org.together.core.files;version=1.0.0,org.together.core.record;version=1.0.0,org.together.core.family;version=1.0.0,"
            + "org.together.core.snapshot;version=1.0.0,org.slf4j;version=2.0.17,org.slf4j.spi;version=2.0.17,"
            + "jakarta.persistence;version=3.2.0,jakarta.persistence.spi;version=3.2.0,"
            + "jakarta.persistence.criteria;version=3.2.0,jakarta.persistence.metamodel;version=3.2.0";
    private static final String[] LIBRARIES = {
        "org.osgi.util.function-", "org.osgi.util.promise-", "org.osgi.service.component-1",
        "org.apache.felix.scr-", "org.apache.felix.configadmin-",
        "jackson-annotations-", "jackson-core-", "jackson-databind-",
        "asm-9", "asm-tree-", "asm-commons-",
        "org.eclipse.persistence.core-", "org.eclipse.persistence.jpa.jpql-", "org.eclipse.persistence.jpa-"
    };

    private final Framework framework;

    Felix(Path folder) throws BundleException {
        var properties = Map.of(
                Constants.FRAMEWORK_STORAGE, folder.resolve("bundles").toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SHARED,
                "felix.bootdelegation.implicit", "false",
                "together.data", folder.toString());
        framework = new FrameworkFactory().newFramework(properties);
        framework.start();
        for (var library : LIBRARIES) {
            context().installBundle("reference:" + onPath(library).toUri());
        }
        context().installBundle("reference:" + Path.of("target/classes").toAbsolutePath().toUri());
        for (var bundle : context().getBundles()) {
            bundle.start();
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** A bundle as another owner would build it, with these classes and files. */
    Bundle install(String name, String... entries) throws BundleException, IOException {
        var bundle = context().installBundle(name, new ByteArrayInputStream(jar(name, entries)));
        bundle.start();
        return bundle;
    }

    static ServiceRegistration<?> register(Bundle from, String rows) throws ReflectiveOperationException {
        var made = from.loadClass("org.together.store.unit." + rows).getDeclaredConstructor();
        made.setAccessible(true);
        return from.getBundleContext().registerService(Rows.class.getName(), made.newInstance(), null);
    }

    /** Symbolic name to state, for a test that fails. */
    Map<String, Object> states() {
        var states = new TreeMap<String, Object>();
        Stream.of(context().getBundles()).forEach(bundle -> states.put(bundle.getSymbolicName(), bundle.getState()));
        return states;
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(60_000);
    }

    private static Path onPath(String name) {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the class path: " + name));
    }

    private static byte[] jar(String symbolicName, String... entries) throws IOException {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, symbolicName);
        headers.putValue(Constants.IMPORT_PACKAGE, "org.together.core.record,jakarta.persistence");
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            for (var entry : entries) {
                add(jar, entry);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name) throws IOException {
        try (var found = Objects.requireNonNull(Felix.class.getClassLoader().getResourceAsStream(name))) {
            jar.putNextEntry(new JarEntry(name));
            found.transferTo(jar);
            jar.closeEntry();
        }
    }
}
