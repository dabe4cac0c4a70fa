package org.together.access.audit;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.together.core.files.KeyFile;

/**
 * The keys of the audit, in files outside the database that only the platform's own account may read: the key of the chain, and the pair
 * that signs checkpoints, whose public half may be given away.
 */
record AuditKeys(byte[] chain, PrivateKey signing, PublicKey verifying) {
    private static final String OF = "the audit";
    private static final String KIND = "Ed25519";

    /** Those beside {@code chainKey}; made when there are none and {@code mayMake}, because a new key fits no entry written before. */
    static AuditKeys at(Path chainKey, boolean mayMake) {
        var chain = new KeyFile(chainKey, OF);
        var signing = new KeyFile(chainKey.resolveSibling("audit-signing.key"), OF);
        var verifying = new KeyFile(chainKey.resolveSibling("audit-signing.pub"), OF);
        try {
            if (chain.isToBeMade(mayMake)) {
                var pair = KeyPairGenerator.getInstance(KIND).generateKeyPair();
                signing.write(pair.getPrivate().getEncoded());
                verifying.write(pair.getPublic().getEncoded());
                chain.write(KeyFile.fresh()); // last: where it is, the others are
            }
            var factory = KeyFactory.getInstance(KIND);
            return new AuditKeys(
                    chain.read(),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(signing.read())),
                    factory.generatePublic(new X509EncodedKeySpec(verifying.read())));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The audit's signing key cannot be used: " + signing.path(), unusable);
        }
    }
}
