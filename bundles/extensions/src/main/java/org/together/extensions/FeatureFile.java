package org.together.extensions;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The feature file of an uploaded extension: where it is, and the id and version it gives the extension. */
record FeatureFile(URI place, String id, String version) {

    /** The first bundle names the extension. */
    static FeatureFile write(Path folder, List<BundleFile> bundles) throws IOException {
        var first = bundles.getFirst();
        var id = first.symbolicName();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<features name=\"together-uploaded-%s-%s\" xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\">\n"
                .formatted(escaped(id), first.version()));
        xml.append("  <feature name=\"%s\" version=\"%s\" description=\"%s\">\n"
                .formatted(escaped(id), first.version(), escaped(first.title())));
        xml.append("    <feature>together-core</feature>\n    <feature>together-ui</feature>\n");
        for (var bundle : bundles) {
            xml.append("    <bundle>").append(escaped(bundle.location())).append("</bundle>\n");
        }
        xml.append("  </feature>\n</features>\n");
        var file = folder.resolve(id + "-" + first.version() + ".xml");
        Files.writeString(file, xml);
        return new FeatureFile(file.toUri(), id, first.version().toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
