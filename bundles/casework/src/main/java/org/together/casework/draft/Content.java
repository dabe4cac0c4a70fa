package org.together.casework.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What was written in a draft, with its title and the address at which it is gone on with. */
record Content(String title, String address, Map<String, String> fields) {

    byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, title);
            write(out, address);
            out.writeInt(fields.size());
            for (var field : fields.entrySet()) {
                write(out, field.getKey());
                write(out, field.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    static Content read(byte[] written) {
        try (var in = new DataInputStream(new ByteArrayInputStream(written))) {
            var title = text(in);
            var address = text(in);
            var fields = new TreeMap<String, String>();
            for (var left = in.readInt(); left > 0; left--) {
                fields.put(text(in), text(in));
            }
            return new Content(title, address, fields);
        } catch (IOException cut) {
            throw new UncheckedIOException("A draft is cut short", cut);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
