package org.together.identification;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.together.core.criteria.Criterion;
import org.together.core.criteria.Programme;
import org.together.core.extension.Troubles;

/** A running OSGi framework in the test's own process, where rules come and go as services and as bundles. */
final class Platform implements AutoCloseable {
    private static final String CORE = Stream.of(
                    "agreement", "assessment", "caseload", "criteria", "facts", "family", "frontdoor", "identification", "snapshot")
            .map(each -> "org.together.core." + each + ";version=1.0.0")
            .collect(Collectors.joining(","));

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    static Platform start(Path folder) {
        var factory = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        var framework = factory.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE,
                folder.resolve("osgi").toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                CORE,
                "felix.log.level",
                "1"));
        try {
            framework.start();
        } catch (BundleException failed) {
            throw new IllegalStateException(failed);
        }
        return new Platform(framework);
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs the bundle, jar or folder, that the class comes from. */
    Bundle install(Class<?> inside) {
        try {
            var home = Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            return context().installBundle((Files.isDirectory(home) ? "reference:" : "") + home.toUri());
        } catch (BundleException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }

    <T> ServiceRegistration<T> bring(Class<T> type, T service, Map<String, ?> properties) {
        return context().registerService(type, service, new Hashtable<>(properties));
    }

    ServiceRegistration<Criterion> criterion(String id, String title, Criterion criterion) {
        return bring(Criterion.class, criterion, Map.of("criterion.id", id, "criterion.title", title));
    }

    ServiceRegistration<Programme> programme(String id, Programme programme) {
        var properties = Map.of("programme.id", id, "programme.title", "Programme " + id, "programme.framework", "test");
        return bring(Programme.class, programme, properties);
    }

    /** The rules, told of what comes and goes as Declarative Services would. */
    InstalledRules rules(Troubles troubles) {
        var rules = new InstalledRules(context(), troubles);
        follow(Criterion.class, rules::addCriterion, rules::removeCriterion);
        follow(org.together.core.criteria.Framework.class, rules::addFramework, rules::removeFramework);
        follow(Programme.class, rules::addProgramme, rules::removeProgramme);
        return rules;
    }

    @SuppressWarnings("unchecked")
    private <T> void follow(Class<T> type, Followed<T> came, Followed<T> left) {
        try {
            context().addServiceListener(event -> {
                if (event.getType() == ServiceEvent.REGISTERED) {
                    came.follow((ServiceReference<T>) event.getServiceReference());
                } else if (event.getType() == ServiceEvent.UNREGISTERING) {
                    left.follow((ServiceReference<T>) event.getServiceReference());
                }
            }, "(objectClass=" + type.getName() + ")");
            context().getServiceReferences(type, null).forEach(came::follow);
        } catch (InvalidSyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private interface Followed<T> {
        void follow(ServiceReference<T> reference);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
