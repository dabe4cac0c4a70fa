package org.together.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.together.core.access.Accounts;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;

/** Accounts in memory: each person's password is their sign-in name three times. */
final class KnownPeople implements Accounts {
    static final String REFUSAL = "The sign-in name or the password is not right";

    private final Map<String, Viewer> people = new TreeMap<>();
    private final List<String> left = new ArrayList<>();
    final KnownApp app = new KnownApp(people);
    private boolean isFirstNeeded;
    private boolean isAway;

    KnownPeople with(String account, StaffRole... roles) {
        people.put(account, Viewer.of(account, account.toUpperCase(Locale.ROOT), "Council", Set.of(roles), Set.of()));
        return this;
    }

    KnownPeople needingTheFirst() {
        isFirstNeeded = true;
        return this;
    }

    void disable(String account) {
        people.remove(account);
    }

    Viewer viewer(String account) {
        return people.get(account);
    }

    @Override
    public SignIn signIn(String account, char[] password, String origin) {
        var isRight = people.containsKey(account) && new String(password).equals(account.repeat(3));
        if (!isRight) {
            return new SignIn(Optional.empty(), REFUSAL);
        }
        var asked = app.asked(account);
        return asked.isPresent() ? new SignIn(Optional.empty(), "", asked) : new SignIn(Optional.of(people.get(account)), "");
    }

    List<String> left() {
        return left;
    }

    void goAway() {
        isAway = true;
    }

    @Override
    public void signedOut(Viewer viewer, String why) {
        left.add(viewer.account() + ": " + why);
    }

    @Override
    public boolean isFirstAdministratorNeeded() {
        if (isAway) {
            throw new IllegalStateException("The database cannot be reached");
        }
        return isFirstNeeded;
    }

    @Override
    public SignIn createFirstAdministrator(String oneTimeCode, NewAccount administrator, char[] password) {
        if (!oneTimeCode.equals("the code")) {
            return new SignIn(Optional.empty(), "The code is not right");
        }
        isFirstNeeded = false;
        with(administrator.account(), administrator.roles().toArray(new StaffRole[0]));
        return new SignIn(Optional.of(people.get(administrator.account())), "");
    }

    @Override
    public boolean isCurrent(Viewer viewer) {
        return people.containsKey(viewer.account());
    }

    @Override
    public List<Account> all(Viewer viewer) {
        return people.values().stream()
                .map(one -> new Account(one.account(), one.name(), one.agency(), one.roles(), one.localities(), true))
                .toList();
    }

    @Override
    public Optional<String> create(Viewer viewer, NewAccount account, char[] password) {
        return Optional.of("Not here");
    }

    @Override
    public Optional<String> change(Viewer viewer, String account, Set<StaffRole> roles, Set<String> localities, boolean enabled) {
        return Optional.of("Not here");
    }

    @Override
    public Optional<String> resetPassword(Viewer viewer, String account, char[] password) {
        return Optional.of("Not here");
    }

    @Override
    public Optional<String> changePassword(Viewer viewer, char[] old, char[] password) {
        return Optional.of("Not here");
    }

    @Override
    public String issueToken(Viewer viewer, String account) {
        return "";
    }

    @Override
    public void revokeTokens(Viewer viewer, String account) {}

    @Override
    public Optional<Viewer> byToken(String token) {
        return Optional.empty();
    }
}
