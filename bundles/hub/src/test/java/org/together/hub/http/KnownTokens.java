package org.together.hub.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Accounts;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** Accounts of which only the tokens matter. */
record KnownTokens(Map<String, Viewer> tokens) implements Accounts {
    @Override
    public Optional<Viewer> byToken(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    @Override
    public SignIn signIn(String account, char[] password, String origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isFirstAdministratorNeeded() {
        return false;
    }

    @Override
    public SignIn createFirstAdministrator(String oneTimeCode, NewAccount administrator, char[] password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Account> all(Viewer viewer) {
        return List.of();
    }

    @Override
    public Optional<String> create(Viewer viewer, NewAccount account, char[] password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> change(Viewer viewer, String account, Set<StaffRole> roles, Set<String> localities, boolean enabled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> resetPassword(Viewer viewer, String account, char[] password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> changePassword(Viewer viewer, char[] old, char[] password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String issueToken(Viewer viewer, String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void revokeTokens(Viewer viewer, String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isCurrent(Viewer viewer) {
        return true;
    }

    @Override
    public void signedOut(Viewer viewer, String why) {
        throw new UnsupportedOperationException();
    }
}
