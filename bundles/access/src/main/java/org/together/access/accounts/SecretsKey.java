package org.together.access.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Enciphers secrets before they are kept, with AES in Galois counter mode and a key in a file outside the database; what is enciphered for
 * one account opens for no other. The key is read when it is first needed: without it nobody is kept out but those who have only an app.
 */
final class SecretsKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    SecretsKey(Path file) {
        this.file = file;
    }

    String close(byte[] plain, String account) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(plain);
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("A secret could not be enciphered", missing);
        }
    }

    byte[] open(String kept, String account) {
        var sealed = ByteBuffer.wrap(Base64.getDecoder().decode(kept));
        var nonce = new byte[NONCE];
        var rest = new byte[sealed.remaining() - NONCE];
        sealed.get(nonce).get(rest);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, account).doFinal(rest);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("The secret of a second step could not be read: the key " + file
                    + " is another, or it was tampered with. Put the saved key back", unfit);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String account) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key(mode == Cipher.ENCRYPT_MODE), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized byte[] key(boolean mayMake) {
        try {
            if (!Files.exists(file)) {
                if (!mayMake) {
                    throw new IllegalStateException("The key of second steps is missing though some are set up: put the saved key back at "
                            + file);
                }
                make();
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("The key of second steps could not be made or read: " + file, failed);
        }
    }

    private void make() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "new", ".key", isPosix ? new FileAttribute<?>[] {ours} : new FileAttribute<?>[0]);
        var key = new byte[LENGTH];
        random.nextBytes(key);
        Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
