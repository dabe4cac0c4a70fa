package org.together.store.unit;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.together.store.unit.Scripts.Script;

/** Hands Flyway the scripts we found ourselves. */
record ScriptsFound(List<Script> scripts) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream().filter(script -> script.name().equals(name)).map(Text::new).findFirst().orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.name().startsWith(prefix) && Stream.of(suffixes).anyMatch(script.name()::endsWith))
                .<LoadableResource>map(Text::new)
                .toList();
    }

    private static final class Text extends LoadableResource {
        private final Script script;

        Text(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
