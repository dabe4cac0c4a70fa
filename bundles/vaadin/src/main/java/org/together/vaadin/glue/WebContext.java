package org.together.vaadin.glue;

import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * Where files of the web come from: the platform's own, and under {@code /ext/<symbolic name>/} the folder {@code ext} of
 * each active bundle.
 */
@Component(
        service = ServletContextHelper.class,
        property = {"osgi.http.whiteboard.context.name=" + WebContext.NAME, "osgi.http.whiteboard.context.path=/"})
public final class WebContext extends ServletContextHelper {
    static final String NAME = "together";
    static final String EXTENSIONS = "/ext/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    private final Gzipped gzipped = new Gzipped();
    private final BundleContext bundles;

    @Activate
    public WebContext(BundleContext bundles) {
        this.bundles = bundles;
    }

    @Override
    public @Nullable URL getResource(String name) {
        var path = name.startsWith("/") ? name : "/" + name;
        if (!isFile(path)) {
            return null;
        }
        var plain = path.endsWith(Gzipped.END) ? path.substring(0, path.length() - Gzipped.END.length()) : path;
        var entry = isFile(plain) && Gzipped.isText(plain) || plain.equals(path) ? entry(plain) : null;
        return entry == null || plain.equals(path) ? entry : gzipped.of(entry);
    }

    private @Nullable URL entry(String path) {
        return path.startsWith(EXTENSIONS)
                ? extensionFile(path.substring(EXTENSIONS.length())).orElse(null)
                : bundles.getBundle().getEntry("META-INF/resources" + path);
    }

    /** A folder is no file, and nothing is reached by climbing. */
    private static boolean isFile(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/') && !path.contains("..");
    }

    private Optional<URL> extensionFile(String path) {
        var slash = path.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : active(path.substring(0, slash))
                        .map(bundle -> bundle.getEntry("ext" + path.substring(slash)))
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    private Stream<Bundle> active(String symbolicName) {
        return Stream.of(bundles.getBundles())
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE);
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The shell answers every path with its page; a file of a bundle that left must not look like one. */
    static boolean isMissing(HttpServletRequest request) throws MalformedURLException {
        var path = request.getPathInfo();
        return path != null && path.startsWith(EXTENSIONS) && request.getServletContext().getResource(path) == null;
    }
}
