package org.together.core.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Local accounts: who may sign in. There is no account until the first administrator makes theirs with the one-time
 * code in the server's log.
 */
@ProviderType
public interface Accounts {
    /** {@code origin} is the address the request came from, for slowing down guesses. */
    SignIn signIn(String account, char[] password, String origin);

    /** Keeps in the audit that the viewer's session has ended and why; the shell ends it. */
    void signedOut(Viewer viewer, String why);

    /** True until the first administrator exists. */
    boolean isFirstAdministratorNeeded();

    /** Makes the first administrator and signs them in. */
    SignIn createFirstAdministrator(String oneTimeCode, NewAccount administrator, char[] password);

    /** All accounts by name. Throws {@link Refused} without the right to manage them, as do the others below. */
    List<Account> all(Viewer viewer);

    /** What is wrong with it in words, or empty when it was created. */
    Optional<String> create(Viewer viewer, NewAccount account, char[] password);

    Optional<String> change(Viewer viewer, String account, Set<StaffRole> roles, Set<String> localities, boolean enabled);

    Optional<String> resetPassword(Viewer viewer, String account, char[] password);

    /** One's own password. */
    Optional<String> changePassword(Viewer viewer, char[] old, char[] password);

    /** A token for a connected system, shown once. */
    String issueToken(Viewer viewer, String account);

    /** Ends every token of the account at once. */
    void revokeTokens(Viewer viewer, String account);

    /** Whose token this is. */
    Optional<Viewer> byToken(String token);

    /** Still who they were when they signed in; empty once disabled or changed. */
    boolean isCurrent(Viewer viewer);

    /** An account as shown to administrators. */
    record Account(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities, boolean isEnabled) {}

    /** What it takes to make one. */
    record NewAccount(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities) {}

    /** Who signed in, why nobody did, or what is asked for after the password. */
    record SignIn(Optional<Viewer> viewer, String refusal, Optional<SecondStep.Asked> asked) {
        /** Without a question: somebody is in, or turned away. */
        public SignIn(Optional<Viewer> viewer, String refusal) {
            this(viewer, refusal, Optional.empty());
        }
    }
}
