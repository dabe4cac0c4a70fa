package org.together.itests.container;

import static org.ops4j.pax.exam.CoreOptions.streamBundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.overrideJUnitBundles;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.useOwnKarafExamSystemConfiguration;
import static org.ops4j.pax.tinybundles.TinyBundles.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.together.itests.container.inside.InvokerActivator;
import org.together.itests.container.inside.MethodWithServices;

/** The distribution in a container of its own, started once for all tests. */
record SharedContainer(ExamSystem system, TestContainer container) implements AutoCloseable {
    static final Path WORK = Path.of("target/container").toAbsolutePath();
    private static final Path ASSEMBLY = Path.of("../../distribution/target").toAbsolutePath().normalize();

    static SharedContainer start() {
        try {
            var system = PaxExamRuntime.createTestSystem(options());
            return new SharedContainer(system, PaxExamRuntime.createContainer(system).start());
        } catch (IOException e) {
            throw new UncheckedIOException("The container cannot be made", e);
        }
    }

    private static Option[] options() {
        var data = WORK.resolve("data");
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl(ASSEMBLY.resolve("distribution-1.0.0.tar.gz").toUri().toString())
                    .unpackDirectory(WORK.resolve("unpacked").toFile())
                    .useDeployFolder(false),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            doNotModifyLogConfiguration(),
            overrideJUnitBundles(),
            useOwnKarafExamSystemConfiguration(InvokerActivator.DRIVER),
            systemTimeout(180_000),
            vmOption("-Xmx768m"),
            vmOption("--sun-misc-unsafe-memory-access=allow"),
            systemProperty("together.features").value("together-core,together-ui"),
            systemProperty("together.config").value(WORK.resolve("config").toString()),
            systemProperty("together.data").value(data.toString()),
            systemProperty("together.demo").value("false"),
            systemProperty("together.host").value("127.0.0.1"),
            systemProperty("together.port").value("0"),
            systemProperty("together.proxy").value("false"),
            systemProperty("together.cookie").value("together"),
            systemProperty("together.cycles").value(System.getProperty("together.cycles", "5")),
            editConfigurationFilePut(
                    "etc/org.ops4j.pax.url.mvn.cfg",
                    "org.ops4j.pax.url.mvn.defaultRepositories",
                    "${karaf.home.uri}system@id=distribution, " + localRepository().toUri() + "@id=local"),
            streamBundle(invoker()),
        };
    }

    private static Path localRepository() {
        return Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
    }

    private static InputStream invoker() {
        return bundle()
                .addClass(InvokerActivator.class)
                .addClass(MethodWithServices.class)
                .setHeader("Bundle-SymbolicName", "org.together.itests.inside")
                .setHeader("Bundle-Activator", InvokerActivator.class.getName())
                .setHeader("Import-Package", "org.ops4j.pax.exam,org.osgi.framework,org.osgi.util.tracker")
                .build();
    }

    @Override
    public void close() {
        container.stop();
    }
}
