package org.together.access.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.together.core.files.KeyFile;

/**
 * Enciphers secrets before they are kept, with AES in Galois counter mode and a key in a file outside the database; what is enciphered for
 * one account opens for no other. The key is read when it is first needed: without it nobody is kept out but those who have only an app.
 */
final class SecretsKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile file;
    private final SecureRandom random = new SecureRandom();

    SecretsKey(Path file) {
        this.file = new KeyFile(file, "the second steps");
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
            throw new IllegalStateException("The secret of a second step could not be read: the key " + file.path()
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
        return file.read(mayMake);
    }
}
