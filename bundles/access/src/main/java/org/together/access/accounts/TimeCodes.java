package org.together.access.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits of every half minute (RFC 6238 with HMAC-SHA-1, which is what every authenticator app makes). */
final class TimeCodes {
    private static final int STEP_SECONDS = 30;
    /** Telephones are a little early or late. */
    private static final int STEPS_OFF = 1;
    private static final int DIGITS = 1_000_000;

    private TimeCodes() {}

    /** The half minute whose code this is; none when there is none near now, or it is not after {@code last}, whose code was used. */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        var current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
                .filter(step -> step > last && isSame(code, at(secret, step)))
                .max();
    }

    static String at(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var from = hash[hash.length - 1] & 0xf;
            return "%06d".formatted((ByteBuffer.wrap(hash).getInt(from) & Integer.MAX_VALUE) % DIGITS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java comes without HMAC-SHA-1", missing);
        }
    }

    private static boolean isSame(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
