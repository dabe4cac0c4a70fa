package org.together.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.FrameworkUtil;
import org.together.core.record.Rows;
import org.together.store.unit.Scripts;

/** Migrations in the bundle that brings the rows. */
final class ScriptsInBundle implements Scripts {

    @Override
    public List<Script> of(Rows rows) {
        var found = FrameworkUtil.getBundle(rows.getClass()).findEntries("migrations", "*.sql", false);
        return found == null ? List.of() : Collections.list(found).stream().map(ScriptsInBundle::read).toList();
    }

    private static Script read(URL at) {
        try (var text = at.openStream()) {
            var path = at.getPath();
            return new Script(path.substring(path.lastIndexOf('/') + 1), new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
