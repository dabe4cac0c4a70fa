package org.together.vaadin.glue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Text files of bundles as gzip, made when a browser first asks for them and kept: a style sheet is a tenth as long. */
final class Gzipped {
    /** What stands behind the name of a file when its gzip is asked for. */
    static final String END = ".gz";

    private static final Set<String> TEXTS = Set.of("css", "js", "json", "svg", "txt");

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    static boolean isText(String name) {
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The address of an entry has its bundle's revision in it: of a newer bundle the file is made again. */
    URL of(URL plain) {
        var bytes = kept.computeIfAbsent(plain.toExternalForm(), none -> gzip(plain));
        try {
            return URL.of(URI.create("gzipped:/" + bytes.length), new InMemory(bytes));
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("An address with its own handler is always one", impossible);
        }
    }

    private static byte[] gzip(URL plain) {
        var bytes = new ByteArrayOutputStream();
        try (var from = plain.openStream(); var to = new GZIPOutputStream(bytes)) {
            from.transferTo(to);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }

    private static final class InMemory extends URLStreamHandler {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }

                @Override
                public long getContentLengthLong() {
                    return bytes.length;
                }
            };
        }
    }
}
