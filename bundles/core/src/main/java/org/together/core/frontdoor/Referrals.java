package org.together.core.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * The front door. Every method throws {@link org.together.core.access.Refused} when the viewer may not; what is wrong with what they say
 * is an answer in words. Changes and looks are audited in the same transaction. What is kept from the viewer leaves no trace.
 */
@ProviderType
public interface Referrals {
    /** Takes a referral. {@code key} is the sender's own for it, empty for none: the same again is the same referral. */
    Receipt take(Viewer viewer, ReferralForm form, Channel channel, String key);

    /** The same of one that came before it is recorded, by letter or on the answering machine; never later than now. */
    Receipt take(Viewer viewer, ReferralForm form, Channel channel, Instant received);

    /** People in the record whom the viewer may know of and who may be the one being typed, likeliest first. */
    List<KnownPerson> known(Viewer viewer, PersonReferred typed, int atMost);

    /** What is wrong with the form so far, as {@link #take} would say. */
    List<Fault> faults(ReferralForm form);

    /** Referrals that wait for a decision, the most urgent first. */
    Queue queue(Viewer viewer, QueueQuery query);

    /** For those who triage, the manager asked to accept it, and whoever made it. */
    Optional<Referral> find(Viewer viewer, Id<Referral> referral);

    /** The same as a line of the queue, whatever its state; for those who triage or accept. */
    Optional<QueueLine> line(Viewer viewer, Id<Referral> referral);

    /** Installed routes for this referral, those that suggest themselves first. */
    List<RouteLine> routes(Viewer viewer, Id<Referral> referral);

    /** The viewer looks at it now, so that no other officer does. Refusal in words, or empty when done; as are those below. */
    Optional<String> allocate(Viewer viewer, Id<Referral> referral);

    /** Says which known family it is about, or that it is none of them. */
    Optional<String> link(Viewer viewer, Id<Referral> referral, Optional<Id<Family>> family);

    Optional<String> decide(Viewer viewer, Id<Referral> referral, Triage triage);

    /** Hand-overs that wait for the viewer to accept or return them, the oldest first. */
    List<QueueLine> handedOver(Viewer viewer);

    /** The service takes the family on: work with it begins. People not in the record become part of it, with the referral as source. */
    Optional<String> accept(Viewer viewer, Id<Referral> referral, String note);

    /** Back to the access team, with the reason. */
    Optional<String> giveBack(Viewer viewer, Id<Referral> referral, String reason);

    /** All referrals of the family, newest first. */
    List<Referral> of(Viewer viewer, Id<Family> family);

    /** Those that the viewer made, newest first. */
    List<Referral> made(Viewer viewer, int atMost);

    /** Brings a family that was found in the record to the queue; while an open referral of it waits, that one is the answer. */
    Receipt bringFound(Viewer viewer, Id<Family> family, String why);

    /** Calls after each change of any referral, on whatever thread made it, until the answer is run. */
    Runnable watch(Runnable changed);

    /** The referral that was taken or was there already; or what is wrong. */
    record Receipt(Optional<Id<Referral>> referral, boolean isNew, List<Fault> faults) {}

    /** What is wrong with one field of a form: {@code concerns}, {@code people[0].surname}. */
    record Fault(String field, String sentence) {}
}
