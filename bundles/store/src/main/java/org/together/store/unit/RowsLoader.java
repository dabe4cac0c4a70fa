package org.together.store.unit;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.together.core.record.Rows;

/** Finds each row class in the bundle that brought it. */
final class RowsLoader extends ClassLoader {
    private final List<ClassLoader> bundles;

    RowsLoader(List<Rows> all) {
        super(PersistenceProvider.class.getClassLoader());
        var theirs = all.stream().flatMap(rows -> rows.classes().stream());
        bundles = Stream.concat(theirs, Stream.of(UnitLog.class)).<ClassLoader>map(Class::getClassLoader).distinct().toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (var bundle : bundles) {
            try {
                return bundle.loadClass(name);
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    /** The class files themselves are read for their annotations. */
    @Override
    protected @Nullable URL findResource(String name) {
        return bundles.stream().map(bundle -> bundle.getResource(name)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
