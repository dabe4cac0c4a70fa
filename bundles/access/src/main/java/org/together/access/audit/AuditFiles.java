package org.together.access.audit;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.together.access.Settings;
import org.together.core.files.DataFolder;
import org.together.core.files.KeyFile;

/** Where the audit keeps what must not be in the database: the key of its chain and its signed checkpoints. */
record AuditFiles(Path key, Path checkpoints) {
    static final String CHECKPOINTS = "audit-checkpoints.txt";

    static AuditFiles of(BundleContext context, Settings settings) {
        var key = KeyFile.chosen(settings.auditKey(), DataFolder.of(context::getProperty), "audit.key");
        var checkpoints = settings.auditCheckpoints().isBlank() ? key.resolveSibling(CHECKPOINTS)
                : Path.of(settings.auditCheckpoints());
        return new AuditFiles(key, checkpoints);
    }
}
