package org.together.access.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** Ed25519 signatures of checkpoints; the public key alone is enough to check them elsewhere. */
final class Signatures {
    private static final String PURPOSE = "together audit checkpoint ";

    private Signatures() {}

    static Checkpoint sign(Checkpoint unsigned, String signatureBefore, PrivateKey key) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(text(unsigned, signatureBefore));
            var signature = Base64.getEncoder().encodeToString(signer.sign());
            return new Checkpoint(unsigned.place(), unsigned.number(), unsigned.hash(), unsigned.at(), signature);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A checkpoint of the audit could not be signed", failed);
        }
    }

    static boolean isSigned(Checkpoint checkpoint, String signatureBefore, PublicKey key) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text(checkpoint, signatureBefore));
            return verifier.verify(Base64.getDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static byte[] text(Checkpoint checkpoint, String signatureBefore) {
        return (PURPOSE + checkpoint.signed() + " " + signatureBefore).getBytes(StandardCharsets.UTF_8);
    }
}
