package org.together.core.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Accounts.SignIn;

/**
 * The second step of signing in with a local account: a code that an authenticator app makes anew every half minute (RFC 6238), or one
 * of ten recovery codes, each good once. Asked of whoever has set it up, and of the roles for which the configuration requires it.
 */
@ProviderType
public interface SecondStep {
    /** Ends a sign-in that asked for a code; {@code code} may be a recovery code. */
    SignIn confirm(Asked asked, String code, String origin);

    /** What to show somebody at the door who has to set it up before they come in. */
    Offer offer(Asked asked);

    /** Keeps the offer once its first code is right, and lets them in. */
    SetUp accept(Asked asked, Offer offer, String code, String origin);

    /** One's own. */
    Standing standing(Viewer viewer);

    /** A fresh secret for oneself; nothing is kept until {@link #accept(Viewer, Offer, String)}. */
    Offer offer(Viewer viewer);

    /** Keeps the offer in place of what one had, once its first code is right. */
    SetUp accept(Viewer viewer, Offer offer, String code);

    /** Takes one's own away; what is wrong in words, or empty when it is done. */
    Optional<String> remove(Viewer viewer, String code);

    /** Takes somebody's away who has lost their telephone; throws {@link Refused} without the right to manage accounts. */
    Optional<String> reset(Viewer viewer, String account);

    /** A password was right, and now a code is asked for or a second step has to be set up. Good for minutes, for this account only. */
    record Asked(String ticket, boolean isToBeSetUp) {}

    /** {@code secret} in groups, to be typed into an app, and as a picture: an SVG path of dark squares in a square of {@code size}. */
    record Offer(String secret, String picture, int size) {}

    /** Ten recovery codes to be shown once, and who has come in; or why not. */
    record SetUp(List<String> recoveryCodes, Optional<Viewer> viewer, String refusal) {}

    record Standing(boolean isSetUp, boolean isRequired, int recoveryCodesLeft) {}
}
