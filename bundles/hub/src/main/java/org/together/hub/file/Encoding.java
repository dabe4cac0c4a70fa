package org.together.hub.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file is encoded: by its byte order mark; else UTF-8 when all of it is; else Windows-1252, which is what
 * older systems export.
 */
record Encoding(Charset charset, int mark) {
    private static final int SAMPLE = 4096;

    static Encoding of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(SAMPLE);
            return marked(start, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Encoding marked(byte[] start, Path file) throws IOException {
        var first = unsigned(start, 0);
        var second = unsigned(start, 1);
        if (first == 0xEF && second == 0xBB && unsigned(start, 2) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return unmarked(start, file);
    }

    private static Encoding unmarked(byte[] start, Path file) throws IOException {
        var zeros = new int[2];
        for (var i = 0; i < start.length; i++) {
            zeros[i & 1] += start[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > start.length / 4 && zeros[0] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] > start.length / 4 && zeros[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        if (zeros[0] + zeros[1] > start.length / 20) {
            throw new UnreadableFile("The file is not text: it is neither CSV nor an Excel workbook (.xlsx).");
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(1 << 16);
        var text = CharBuffer.allocate(1 << 16);
        try (var in = Files.newInputStream(file)) {
            return decodes(in, decoder, bytes, text);
        }
    }

    private static boolean decodes(InputStream in, CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text) throws IOException {
        while (true) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
            if (decoder.decode(bytes, text.clear(), read < 0).isError()) {
                return false;
            }
            if (read < 0) {
                return true;
            }
            bytes.compact();
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }

    String label() {
        var name = charset.name();
        return "windows-1252".equals(name) ? "Windows-1252" : name;
    }
}
