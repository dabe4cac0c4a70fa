package org.together.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The keys of the audit, in files outside the database that only the platform's own account may read: the key of the chain, and the pair
 * that signs checkpoints, whose public half may be given away.
 */
record AuditKeys(byte[] chain, PrivateKey signing, PublicKey verifying) {
    private static final int CHAIN_KEY_LENGTH = 32;

    /** Those beside {@code chainKey}; made when there are none and {@code mayMake}, because a new key fits no entry written before. */
    static AuditKeys at(Path chainKey, boolean mayMake) {
        var signing = chainKey.resolveSibling("audit-signing.key");
        var verifying = chainKey.resolveSibling("audit-signing.pub");
        if (!Files.exists(chainKey)) {
            if (!mayMake) {
                throw new IllegalStateException("The audit's key is missing though the audit has entries: put the saved key back at "
                        + chainKey);
            }
            make(chainKey, signing, verifying);
        }
        try {
            var factory = KeyFactory.getInstance("Ed25519");
            return new AuditKeys(
                    read(chainKey),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(read(signing))),
                    factory.generatePublic(new X509EncodedKeySpec(read(verifying))));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The audit's signing key cannot be used: " + signing, unusable);
        }
    }

    /** The chain's key is written last: where it is, the others are. */
    private static void make(Path chainKey, Path signing, Path verifying) {
        try {
            Files.createDirectories(chainKey.toAbsolutePath().getParent());
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = new byte[CHAIN_KEY_LENGTH];
            new SecureRandom().nextBytes(key);
            write(signing, pair.getPrivate().getEncoded());
            write(verifying, pair.getPublic().getEncoded());
            write(chainKey, key);
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("The audit's keys could not be made in " + chainKey.toAbsolutePath().getParent(), failed);
        }
    }

    private static void write(Path file, byte[] key) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var fresh = isPosix
                ? Files.createTempFile(folder, "new", ".key",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "new", ".key");
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] read(Path file) {
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The audit's key cannot be read: " + file, unreadable);
        }
    }
}
