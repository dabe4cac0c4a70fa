package org.together.access.accounts;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;
import org.together.core.access.SecondStep.Offer;

/** Fresh secrets as an authenticator app takes them in: letters to type, or a picture to take. */
final class Offers {
    private static final int LENGTH = 20;
    private static final int SQUARE = 5;
    /** What scanners need around the picture to see where it ends, in squares. */
    private static final int MARGIN = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Offers() {}

    static Offer fresh(String account) {
        var secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        var letters = Base32.toBase32String(secret);
        var squares = squares("otpauth://totp/Together:" + escaped(account) + "?secret=" + letters + "&issuer=Together");
        return new Offer(letters.replaceAll("(.{4})(?!$)", "$1 "), path(squares), (squares.getWidth() + 2 * MARGIN) * SQUARE);
    }

    static byte[] secret(Offer offer) {
        return Base32.decode(offer.secret().replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private static String escaped(String account) {
        return URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalStateException("The picture of a secret could not be drawn", tooLong);
        }
    }

    /** Each run of dark squares of a row is a box. */
    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            var x = 0;
            while (x < squares.getWidth()) {
                var from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv%dh-%dz".formatted(
                            (from + MARGIN) * SQUARE, (y + MARGIN) * SQUARE, (x - from) * SQUARE, SQUARE, (x - from) * SQUARE));
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
