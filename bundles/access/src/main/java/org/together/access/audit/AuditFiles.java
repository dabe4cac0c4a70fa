package org.together.access.audit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.together.access.Settings;

/** Where the audit keeps what must not be in the database: the key of its chain and its signed checkpoints. */
record AuditFiles(Path key, Path checkpoints) {
    static final String CHECKPOINTS = "audit-checkpoints.txt";

    static AuditFiles of(BundleContext context, Settings settings) {
        var folder = Stream.of("together.data", "karaf.data")
                .map(context::getProperty)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst()
                .map(Path::of)
                .orElse(Path.of("data"));
        var key = settings.auditKey().isBlank() ? folder.resolve("keys").resolve("audit.key") : Path.of(settings.auditKey());
        var checkpoints = settings.auditCheckpoints().isBlank() ? key.resolveSibling(CHECKPOINTS)
                : Path.of(settings.auditCheckpoints());
        return new AuditFiles(key, checkpoints);
    }
}
