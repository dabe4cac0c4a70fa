package org.together.access.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties each entry to the one before: h(n) = HMAC-SHA-256(key, n, h(n - 1), entry). Whoever can write the table but lacks the key can
 * neither change an entry nor hash the later ones anew.
 */
final class Chain {
    /** What the first entry is tied to. */
    static final String START = "0".repeat(64);

    private final Mac mac;

    Chain(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java comes without HMAC-SHA-256", missing);
        }
    }

    synchronized String hash(long number, String before, AuditLine line) {
        return HexFormat.of().formatHex(mac.doFinal(canonical(number, before, line)));
    }

    /** The links of these lines after the one numbered {@code last}. */
    List<Link> after(long last, String before, List<AuditLine> lines) {
        var links = new ArrayList<Link>(lines.size());
        var hash = before;
        for (var line : lines) {
            links.add(next(last + links.size() + 1, hash, line));
            hash = links.getLast().hash();
        }
        return links;
    }

    Link next(long number, String before, AuditLine line) {
        return new Link(number, line, hash(number, before, line));
    }

    /** Every text with its length before it, so that no two entries read the same. */
    private static byte[] canonical(long number, String before, AuditLine line) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            for (var text : texts(before, line)) {
                var utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(String before, AuditLine line) {
        return List.of(
                before,
                line.at(),
                line.account(),
                line.roles(),
                line.agency(),
                line.session(),
                line.action(),
                line.subject(),
                line.detail(),
                line.decision());
    }
}
