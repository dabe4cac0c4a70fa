package org.together.screens.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Accounts;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** Accounts in memory that take any password of 15 characters. */
final class KeptAccounts implements Accounts {
    static final String TOO_SHORT = "A password has at least 15 characters";

    final List<Account> kept = new ArrayList<>();
    final List<String> passwords = new ArrayList<>();
    int tokens;

    @Override
    public List<Account> all(Viewer viewer) {
        return List.copyOf(kept);
    }

    @Override
    public Optional<String> create(Viewer viewer, NewAccount account, char[] password) {
        var wrong = keep(password);
        if (wrong.isEmpty()) {
            kept.add(new Account(account.account(), account.name(), account.agency(), account.roles(), account.localities(), true));
        }
        return wrong;
    }

    @Override
    public Optional<String> change(Viewer viewer, String account, Set<StaffRole> roles, Set<String> localities, boolean enabled) {
        kept.replaceAll(old -> old.account().equals(account)
                ? new Account(account, old.name(), old.agency(), roles, localities, enabled)
                : old);
        return Optional.empty();
    }

    @Override
    public Optional<String> resetPassword(Viewer viewer, String account, char[] password) {
        return keep(password);
    }

    @Override
    public Optional<String> changePassword(Viewer viewer, char[] old, char[] password) {
        return keep(password);
    }

    private Optional<String> keep(char[] password) {
        if (password.length < 15) {
            return Optional.of(TOO_SHORT);
        }
        passwords.add(new String(password));
        return Optional.empty();
    }

    @Override
    public String issueToken(Viewer viewer, String account) {
        tokens++;
        return "token-" + tokens;
    }

    @Override
    public void revokeTokens(Viewer viewer, String account) {
        tokens = 0;
    }

    @Override
    public SignIn signIn(String account, char[] password, String origin) {
        return new SignIn(Optional.empty(), "Not here");
    }

    @Override
    public void signedOut(Viewer viewer, String why) {}

    @Override
    public boolean isFirstAdministratorNeeded() {
        return false;
    }

    @Override
    public SignIn createFirstAdministrator(String oneTimeCode, NewAccount administrator, char[] password) {
        return new SignIn(Optional.empty(), "Not here");
    }

    @Override
    public Optional<Viewer> byToken(String token) {
        return Optional.empty();
    }

    @Override
    public boolean isCurrent(Viewer viewer) {
        return true;
    }
}
