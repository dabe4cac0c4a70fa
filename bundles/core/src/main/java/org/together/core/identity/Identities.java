package org.together.core.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Id;
import org.together.core.family.Person;

/**
 * Who is one person, for those who decide it. Whatever belongs to a member of a family that is kept from the viewer is
 * not there for them: no pair, no count, no reason. Every method throws {@link Refused} for those who may not link
 * people; every decision is one transaction with its audit entry and beats what the weights say until it is undone.
 * Nothing here waits for a file that is being loaded: a decision is kept at once, and people follow when the file is in.
 */
@ProviderType
public interface Identities {
    /** Open doubts, most useful first: of any two people, and within any person, one at a time. */
    List<Doubt> doubts(Viewer viewer, int atMost);

    /** How many questions are open: pairs of people, and people who may be two; counted up to some thousands of doubts. */
    long open(Viewer viewer);

    /**
     * What would follow from a verdict; nothing is kept of it. Empty when one of the two is not there for the viewer, and while
     * {@link #isLoading}.
     */
    Optional<Effect> effect(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict);

    /**
     * {@code SAME} makes the two people one; {@code DIFFERENT} keeps them apart or, where they are held to be one, keeps these two
     * descriptions apart.
     */
    Ruling decide(Viewer viewer, Id<Description> one, Id<Description> other, Verdict verdict);

    /** Whether a file is being loaded, so that effects cannot be told and decisions are pending until it is in. */
    boolean isLoading();

    /** People who may be meant, likeliest first. Empty too when nothing was asked for. Audited as a search. */
    List<Candidate> search(Viewer viewer, Sought sought, int atMost);

    /** Of two people the two descriptions that are most alike. Empty when one of the two is not there for the viewer. */
    Optional<Doubt> between(Viewer viewer, Id<Person> one, Id<Person> other);

    /** What would follow from joining two people; as {@link #effect}. */
    Optional<Effect> effectOfJoining(Viewer viewer, Id<Person> one, Id<Person> other);

    /** The person as the viewer may see them, or empty. Audited. */
    Optional<PersonIdentity> of(Viewer viewer, Id<Person> person);

    /** Whose description it is now, or empty. */
    Optional<Id<Person>> personOf(Viewer viewer, Id<Description> description);

    Optional<Likeness> explain(Viewer viewer, Id<Description> one, Id<Description> other);

    /** Makes some of a person's descriptions a person of their own. */
    Ruling split(Viewer viewer, Id<Person> person, Set<Id<Description>> away, String note);

    /** Makes two people one. */
    Ruling join(Viewer viewer, Id<Person> one, Id<Person> other, String note);

    /**
     * Takes a decision back: what it changed becomes as the rest of the evidence says. False when that follows only when the file that
     * is being loaded is in.
     */
    boolean undo(Viewer viewer, Id<Ruling> ruling);

    /** Calls {@code changed} after every change of doubts or people, by a load too, from any thread; run the answer to stop that. */
    Runnable watch(Runnable changed);
}
