package org.together.access.accounts;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Keeps passwords as Argon2id hashes (RFC 9106) in the usual text form, which carries its own cost: when the cost in force is raised, old
 * hashes still match and are made anew at the next sign-in.
 */
final class Passwords {
    private static final int SALT_LENGTH = 16;
    private static final int HASH_LENGTH = 32;
    /** Each takes its memory while it runs; more at once would let strangers use up the server's. */
    private static final int AT_ONCE = 4;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Cost cost;
    private final String nobody;

    Passwords(Cost cost) {
        this.cost = cost;
        this.nobody = hash("nobody has this password".toCharArray());
    }

    String hash(char[] password) {
        var salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return "$argon2id$v=19$" + cost.write() + "$" + base64(salt) + "$" + base64(derive(password, salt, cost));
    }

    boolean matches(char[] password, String stored) {
        var parts = stored.split("\\$");
        var derived = derive(password, Base64.getDecoder().decode(parts[4]), Cost.read(parts[3]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[5]));
    }

    /** What to compare with when there is no such account, so that it takes as long as when there is. */
    String nobody() {
        return nobody;
    }

    boolean isBelowCost(String stored) {
        return !Cost.read(stored.split("\\$")[3]).covers(cost);
    }

    private byte[] derive(char[] password, byte[] salt, Cost at) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(at.memoryKiB)
                .withIterations(at.iterations)
                .withParallelism(at.lanes)
                .withSalt(salt)
                .build());
        var bytes = bytes(password);
        var hash = new byte[HASH_LENGTH];
        turns.acquireUninterruptibly();
        try {
            argon2.generateBytes(bytes, hash);
        } finally {
            turns.release();
            Arrays.fill(bytes, (byte) 0);
        }
        return hash;
    }

    /** The same letters typed on different keyboards may come composed or not. */
    private static byte[] bytes(char[] password) {
        return Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Memory in KiB, passes over it and lanes. */
    record Cost(int memoryKiB, int iterations, int lanes) {
        /** The least that OWASP's password storage advice accepts for Argon2id. */
        static final Cost LEAST = new Cost(19 * 1024, 2, 1);

        static Cost atLeast(int memoryKiB, int iterations) {
            return new Cost(Math.max(memoryKiB, LEAST.memoryKiB), Math.max(iterations, LEAST.iterations), LEAST.lanes);
        }

        static Cost read(String text) {
            var numbers = text.replaceAll("[mtp=]", "").split(",");
            return new Cost(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
        }

        String write() {
            return "m=" + memoryKiB + ",t=" + iterations + ",p=" + lanes;
        }

        boolean covers(Cost other) {
            return memoryKiB >= other.memoryKiB && iterations >= other.iterations;
        }
    }
}
