package org.together.access.accounts;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Accounts;
import org.together.core.access.Callers;

/** Admits by token; wrong tokens are counted by address, requests by account. */
@Component
public final class AdmittedCallers implements Callers {
    private static final String BEARER = "Bearer ";
    private static final int REQUESTS_A_MINUTE = 120;
    private static final int GUESSES_A_MINUTE = 20;

    private final Accounts accounts;
    private final Allowance requests;
    private final Allowance guesses;

    @Activate
    public AdmittedCallers(@Reference Accounts accounts) {
        this(accounts, System::nanoTime);
    }

    AdmittedCallers(Accounts accounts, LongSupplier clock) {
        this.accounts = accounts;
        requests = new Allowance(REQUESTS_A_MINUTE, clock);
        guesses = new Allowance(GUESSES_A_MINUTE, clock);
    }

    @Override
    public Admission admit(String authorization, String origin) {
        if (!authorization.startsWith(BEARER)) {
            return turnedAway(401, "Send the access token in the header Authorization: Bearer <token>.");
        }
        var viewer = accounts.byToken(authorization.substring(BEARER.length()).strip());
        if (viewer.isEmpty()) {
            return guesses.isLeft(origin)
                    ? turnedAway(401, "The access token is not known or no longer valid.")
                    : turnedAway(429, "Too many wrong access tokens; wait a minute.");
        }
        return requests.isLeft(viewer.get().account())
                ? new Admission(viewer, 200, "")
                : turnedAway(429, "More than " + REQUESTS_A_MINUTE + " requests in a minute; wait a little.");
    }

    private static Admission turnedAway(int status, String sentence) {
        return new Admission(Optional.empty(), status, sentence);
    }
}
