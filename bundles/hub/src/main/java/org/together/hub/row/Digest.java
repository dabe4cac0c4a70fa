package org.together.hub.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A running hash of texts, in which the borders between them count. */
public final class Digest {
    private static final byte[] BORDER = {0};

    private final MessageDigest hash;

    public Digest() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java platform has SHA-256", never);
        }
    }

    public Digest add(String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update(BORDER);
        return this;
    }

    /** Ends this hash and begins the next. */
    public RowKey key() {
        var bytes = ByteBuffer.wrap(hash.digest());
        return new RowKey(bytes.getLong(), bytes.getLong());
    }
}
