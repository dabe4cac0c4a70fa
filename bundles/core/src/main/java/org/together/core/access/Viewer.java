package org.together.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Whoever is looking: a signed-in person, a connected system or a job of the platform's own. */
public final class Viewer {
    private final String account;
    private final String name;
    private final String agency;
    private final Set<StaffRole> roles;
    private final Set<String> localities;
    private final Visit visit;

    private Viewer(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities) {
        this(account, name, agency, roles, localities, new Visit("", "", 0));
    }

    private Viewer(String account, String name, String agency, Set<StaffRole> roles, Set<String> localities, Visit visit) {
        this.account = account;
        this.name = name;
        this.agency = agency;
        this.roles = Set.copyOf(roles);
        this.localities = Set.copyOf(localities);
        this.visit = visit;
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

    /** The same viewer in a browser session; only a short hash of its id is kept, for the audit. */
    public Viewer inSession(String sessionId) {
        return with(new Visit(shortHash(sessionId), visit.purpose, visit.edition));
    }

    /** The same viewer with what they say they are looking for: auditors open no family without. */
    public Viewer forPurpose(String purpose) {
        return with(new Visit(visit.session, purpose.strip(), visit.edition));
    }

    /**
     * The same viewer under an edition of their account: it goes up when the account changes, and those who signed in
     * before are signed out.
     */
    public Viewer ofEdition(long edition) {
        return with(new Visit(visit.session, visit.purpose, edition));
    }

    /** A short hash of the browser session's id, or empty. */
    public String session() {
        return visit.session;
    }

    public Optional<String> purpose() {
        return visit.purpose.isEmpty() ? Optional.empty() : Optional.of(visit.purpose);
    }

    public long edition() {
        return visit.edition;
    }

    /** A role of theirs that allows the action, if any. */
    public Optional<StaffRole> roleFor(Action action) {
        return roles.stream().filter(role -> role.may(action)).sorted().findFirst();
    }

    @Override
    public String toString() {
        return account;
    }

    private Viewer with(Visit another) {
        return new Viewer(account, name, agency, roles, localities, another);
    }

    private static String shortHash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java comes without SHA-256", missing);
        }
    }

    private record Visit(String session, String purpose, long edition) {}
}
