package org.together.core.access;

import java.util.Optional;
import java.util.Set;

/** Whoever is looking: a signed-in person, a connected system or a job of the platform's own. */
public final class Viewer {
    private final String account;
    private final String name;
    private final String agency;
    private final Set<StaffRole> roles;
    private final Set<String> localities;

    private Viewer(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities) {
        this.account = account;
        this.name = name;
        this.agency = agency;
        this.roles = Set.copyOf(roles);
        this.localities = Set.copyOf(localities);
    }

    /** {@code localities} limits managers to parts of the area; empty means all of it. */
    public static Viewer of(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities) {
        return new Viewer(account, name, agency, roles, localities);
    }

    /** The platform itself, in a job such as a nightly load: {@code job} is how the audit names it. */
    public static Viewer platform(String job) {
        return new Viewer("platform:" + job, job, "Together", Set.of(StaffRole.MACHINE, StaffRole.ANALYST), Set.of());
    }

    /** Their sign-in name: what the audit records. */
    public String account() {
        return account;
    }

    /** How they are called on screen. */
    public String name() {
        return name;
    }

    public String agency() {
        return agency;
    }

    public Set<StaffRole> roles() {
        return roles;
    }

    public Set<String> localities() {
        return localities;
    }

    public boolean is(StaffRole role) {
        return roles.contains(role);
    }

    /** A role of theirs that allows the action, if any. */
    public Optional<StaffRole> roleFor(Action action) {
        return roles.stream().filter(role -> role.may(action)).sorted().findFirst();
    }

    @Override
    public String toString() {
        return account;
    }
}
