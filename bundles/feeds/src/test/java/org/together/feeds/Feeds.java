package org.together.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.together.core.hub.Feed;

/** Every feed of this bundle with what its component description says of it. */
record Feeds(Feed feed, Map<String, String> info) {
    private static final Path DESCRIPTIONS = Path.of("target/classes/OSGI-INF");
    private static final Pattern PROPERTY = Pattern.compile("<property name=\"feed\\.(\\w+)\" type=\"String\" value=\"([^\"]*)\"");

    static List<Feeds> all() {
        try (var files = Files.list(DESCRIPTIONS)) {
            return files.filter(file -> read(file).contains("org.together.core.hub.Feed\""))
                    .map(Feeds::of)
                    .sorted(Comparator.comparing(Feeds::id))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String id() {
        return info.get("id");
    }

    private static Feeds of(Path description) {
        var info = new TreeMap<String, String>();
        PROPERTY.matcher(read(description)).results()
                .forEach(found -> info.put(found.group(1), found.group(2).replace("&apos;", "'").replace("&amp;", "&")));
        var type = description.getFileName().toString().replaceFirst("\\.xml$", "");
        try {
            return new Feeds((Feed) Class.forName(type).getConstructor().newInstance(), info);
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(type + " cannot be made", wrong);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
