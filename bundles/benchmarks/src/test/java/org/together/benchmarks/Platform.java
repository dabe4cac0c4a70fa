package org.together.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;
import org.together.core.extension.Troubles;

/**
 * The platform without its screens: every bundle on the class path, as built, in a framework of this process. Core and the log are
 * shared with whoever measures, so that its services can be called.
 */
final class Platform implements AutoCloseable {
    /** Not installed: what is shared, and what the store has inside. */
    private static final List<String> LEFT_OUT = List.of(
            "org.together.core", "slf4j.api", "slf4j.simple", "org.apache.felix.framework", "derby", "derbyshared", "com.zaxxer.HikariCP");
    private static final String SHARED_LIBRARIES =
            "org.slf4j;version=2.0.17,org.slf4j.spi;version=2.0.17,org.slf4j.event;version=2.0.17,org.osgi.service.cm;version=1.6.1";
    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final long PATIENCE_MS = TimeUnit.MINUTES.toMillis(5);

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    /** {@code store} are the settings of the database; none for an embedded one in the folder. */
    static Platform start(Path folder, Map<String, String> store) throws BundleException, IOException {
        System.setProperty("karaf.data", folder.toString());
        var framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, folder.resolve("bundles").toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, sharedPackages(),
                "karaf.data", folder.toString(),
                "karaf.etc", folder.toString(),
                "felix.log.level", "1"));
        framework.start();
        var troubles = (Troubles) (bundle, what, cause) -> System.err.println(what + ": " + cause);
        framework.getBundleContext().registerService(Troubles.class, troubles, null);
        var platform = new Platform(framework);
        var bundles = platform.install();
        for (var bundle : bundles.stream().filter(one -> one.getSymbolicName().contains("configadmin")).toList()) {
            bundle.start();
        }
        if (!store.isEmpty()) {
            platform.configure("org.together.store", store);
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
        for (var bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        return platform;
    }

    private List<Bundle> install() throws BundleException {
        var names = new TreeSet<>(LEFT_OUT);
        var installed = new ArrayList<Bundle>();
        for (var place : classPath().toList()) {
            var name = symbolicName(place);
            if (name != null && names.add(name)) {
                installed.add(context().installBundle("reference:" + place.toUri()));
            }
        }
        return installed;
    }

    /** All that core exports now, and the log. */
    private static String sharedPackages() {
        var core = classPath().filter(place -> "org.together.core".equals(symbolicName(place))).findFirst();
        var exported = core.flatMap(place -> header(place, Constants.EXPORT_PACKAGE)).orElseThrow();
        return exported.replaceAll(";uses:=\"[^\"]*\"", "") + "," + SHARED_LIBRARIES;
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(":")).map(Path::of);
    }

    /** None for a jar or folder that is no bundle. */
    private static @Nullable String symbolicName(Path place) {
        return header(place, Constants.BUNDLE_SYMBOLICNAME).map(name -> name.split(";")[0].strip()).orElse(null);
    }

    private static Optional<String> header(Path place, String name) {
        var manifest = URI.create((Files.isDirectory(place) ? place.toUri() : "jar:" + place.toUri() + "!/") + "META-INF/MANIFEST.MF");
        try (var in = manifest.toURL().openStream()) {
            return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue(name));
        } catch (IOException noBundle) {
            return Optional.empty();
        }
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }

    /** Waits until it is there. Asked for again and again: one that is told of while it is being made would be missed. */
    <T> T service(Class<T> type) {
        for (var end = System.currentTimeMillis() + PATIENCE_MS; System.currentTimeMillis() < end; pause()) {
            var found = services(type.getName()).map(context()::getService).filter(type::isInstance).findFirst();
            if (found.isPresent()) {
                return type.cast(found.get());
            }
        }
        throw new IllegalStateException(type.getName() + " never came");
    }

    private Stream<ServiceReference<?>> services(String type) {
        try {
            return Stream.ofNullable(context().getAllServiceReferences(type, null)).flatMap(Stream::of);
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    void configure(String pid, Map<String, String> settings) throws IOException {
        service(ConfigurationAdmin.class).getConfiguration(pid, "?").update(new Hashtable<>(settings));
    }

    /** The running transaction's connection for the tables of a unit; its types are the store's own, so that it is asked from outside. */
    Connection connection(String rows) {
        try {
            var found = context().getAllServiceReferences(ENTITY_MANAGER, "(rows=" + rows + ")")[0];
            var manager = context().getService(found);
            var type = Stream.of(manager.getClass().getInterfaces()).filter(one -> one.getName().equals(ENTITY_MANAGER)).findFirst();
            return (Connection) type.orElseThrow().getMethod("unwrap", Class.class).invoke(manager, Connection.class);
        } catch (InvalidSyntaxException | ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE_MS);
        } catch (BundleException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")).toAbsolutePath(), "data");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
