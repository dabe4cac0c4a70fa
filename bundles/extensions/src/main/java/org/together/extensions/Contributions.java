package org.together.extensions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a bundle adds, read from its component descriptions without loading a class of it. */
final class Contributions {
    private static final Map<String, String> TITLES = Map.of(
            "criterion.title", "Criterion",
            "screen.title", "Screen",
            "panel.title", "Family panel",
            "programme.title", "Programme",
            "framework.title", "Framework",
            "feed.title", "Feed",
            "route.title", "Referral route",
            "assessment.title", "Assessment",
            "agreement.title", "Agreement");

    private Contributions() {}

    /** Lines such as "Criterion: Permanently excluded", by kind and title. */
    static List<String> of(String location) throws IOException {
        var found = new ArrayList<String>();
        try (var jar = new JarInputStream(URI.create(location).toURL().openStream())) {
            for (var entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (isComponent(entry)) {
                    read(jar.readAllBytes(), found);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("A component description in " + location + " cannot be read", e);
        }
        return found.stream().sorted().toList();
    }

    private static boolean isComponent(JarEntry entry) {
        return entry.getName().startsWith("OSGI-INF/") && entry.getName().endsWith(".xml");
    }

    private static void read(byte[] xml, List<String> found) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("property")) {
                var kind = TITLES.get(reader.getAttributeValue(null, "name"));
                if (kind != null) {
                    found.add(kind + ": " + reader.getAttributeValue(null, "value"));
                }
            }
        }
    }
}
