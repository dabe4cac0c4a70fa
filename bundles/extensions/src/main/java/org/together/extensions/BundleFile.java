package org.together.extensions;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What a bundle's file says of itself, before it is installed. */
record BundleFile(String location, String symbolicName, Version version, Attributes headers) {

    /** Empty when the file is not a bundle. */
    static Optional<BundleFile> at(String location) throws IOException {
        try (var jar = new JarInputStream(open(location))) {
            return of(location, jar.getManifest());
        }
    }

    /** Its symbolic name; empty when the file cannot be read any more. */
    static Optional<String> named(String location) {
        try {
            return at(location).map(BundleFile::symbolicName);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Its symbolic name and version, or its place when the file cannot be read any more. */
    static String inWords(String location) {
        try {
            return at(location).map(BundleFile::toString).orElse(location);
        } catch (IOException gone) {
            return location;
        }
    }

    static Optional<BundleFile> of(String location, Manifest manifest) {
        if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
            return Optional.empty();
        }
        var headers = manifest.getMainAttributes();
        var name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME).split(";")[0].strip();
        return Optional.of(new BundleFile(location, name, Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION)), headers));
    }

    private static InputStream open(String location) throws IOException {
        return URI.create(location).toURL().openStream();
    }

    /** Why the platform does not take it in, or empty: what would reach into other bundles or past their borders. */
    Optional<String> objection() {
        if (headers.getValue(Constants.FRAGMENT_HOST) != null) {
            return Optional.of(symbolicName + " is a fragment: it would change another bundle, which would have to be refreshed");
        }
        if (headers.getValue(Constants.DYNAMICIMPORT_PACKAGE) != null) {
            return Optional.of(symbolicName + " asks for packages while it runs (DynamicImport-Package), so nobody can say what it needs");
        }
        return Optional.empty();
    }

    boolean isSameAs(Bundle bundle) {
        return symbolicName.equals(bundle.getSymbolicName()) && version.equals(bundle.getVersion());
    }

    /** How people call it: its name without what is ours, or its symbolic name. */
    String title() {
        var name = headers.getValue(Constants.BUNDLE_NAME);
        return name == null ? symbolicName : name;
    }

    @Override
    public String toString() {
        return symbolicName + " " + version;
    }
}
