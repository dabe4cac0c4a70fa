package org.together.casework.frontdoor;

import static org.together.core.access.Action.ALLOCATE;
import static org.together.core.access.Action.OPEN_FAMILY;
import static org.together.core.access.Action.REFER;
import static org.together.core.access.Action.TRIAGE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Door.Shut;
import org.together.casework.Things;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Role;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.QueueQuery;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;

/** The doors of the front door. What is asked of them is faulty where it would change something. */
public final class FrontDoorDoors {
    private static final Triage HANDED = Triage.handOver(TriageDecision.INTENSIVE, "Why", "intensive", "Team").in(Optional.of("Penwith"));

    private final FrontDoor door;

    public FrontDoorDoors(Council council) {
        door = new FrontDoor(council);
    }

    /** A parent and a child in Penwith. */
    public Id<Family> family(String name) {
        return door.family(name);
    }

    /** One referral that waits, one that was handed over. */
    public void furnish(Things things) {
        things.handedOver = taken(things);
        door.referrals.decide(Council.OFFICER, things.handedOver, HANDED).ifPresent(refusal -> {
            throw new AssertionError(refusal);
        });
        things.waiting = taken(things);
    }

    private Id<org.together.core.frontdoor.Referral> taken(Things things) {
        var form = FrontDoor.form(FrontDoor.stranger()).about(Optional.of(things.family));
        return door.referrals.take(Council.OFFICER, form, Channel.SCREEN, "").referral().orElseThrow();
    }

    public Stream<Door> all() {
        return Stream.concat(coming().stream(), decided().stream());
    }

    /** Without concerns: nothing is kept of it. */
    private static ReferralForm empty(Things things) {
        return ReferralForm.of(FrontDoor.form().referrer(), List.of(), "").about(Optional.of(things.family));
    }

    private static PersonReferred typed(Things things) {
        return PersonReferred.of("Jago", things.surname, Role.CHILD);
    }

    private List<Door> coming() {
        var referrals = door.referrals;
        var none = new ByteArrayInputStream("reference".getBytes(StandardCharsets.UTF_8));
        var files = new CsvReferrals(referrals, door.council.access);
        return List.of(
                Door.saying("Referrals.take", (by, at) -> referrals.take(by, empty(at), Channel.SCREEN, ""), REFER),
                Door.saying("Referrals.take at", (by, at) -> referrals.take(by, empty(at), Channel.SCREEN, Instant.EPOCH), REFER),
                Door.toAll("Referrals.known", Shut.AS_IF_NOTHING, (by, at) -> referrals.known(by, typed(at), 5)),
                Door.family("Referrals.bringFound", (by, at) -> referrals.bringFound(by, at.family, ""), TRIAGE, REFER),
                Door.list("Referrals.made", (by, at) -> referrals.made(by, 50), REFER),
                Door.family("Referrals.of", (by, at) -> referrals.of(by, at.family), OPEN_FAMILY),
                Door.list("ReferralFiles.take", (by, at) -> files.take(by, none), REFER));
    }

    private List<Door> decided() {
        var referrals = door.referrals;
        var undecided = Triage.close(TriageDecision.ADVICE, "");
        return List.of(
                Door.list("Referrals.queue", (by, at) -> referrals.queue(by, QueueQuery.ALL), TRIAGE),
                Door.saying("Referrals.find", (by, at) -> referrals.find(by, at.waiting), TRIAGE, ALLOCATE, REFER),
                Door.saying("Referrals.find handed over", (by, at) -> referrals.find(by, at.handedOver), TRIAGE, ALLOCATE, REFER),
                Door.saying("Referrals.line", (by, at) -> referrals.line(by, at.waiting), TRIAGE, ALLOCATE, REFER),
                Door.saying("Referrals.routes", (by, at) -> referrals.routes(by, at.waiting), TRIAGE),
                Door.saying("Referrals.allocate", (by, at) -> allocated(by, at), TRIAGE),
                Door.saying("Referrals.link", (by, at) -> referrals.link(by, at.waiting, Optional.of(Id.next())), TRIAGE),
                Door.saying("Referrals.decide", (by, at) -> referrals.decide(by, at.waiting, undecided), TRIAGE),
                Door.list("Referrals.handedOver", (by, at) -> referrals.handedOver(by), ALLOCATE),
                Door.saying("Referrals.accept", (by, at) -> referrals.accept(by, at.waiting, ""), ALLOCATE),
                Door.saying("Referrals.giveBack", (by, at) -> referrals.giveBack(by, at.handedOver, ""), ALLOCATE));
    }

    private Object allocated(Viewer by, Things things) {
        return door.referrals.allocate(by, things.handedOver);
    }
}
