package org.together.casework.frontdoor;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.casework.Gate;
import org.together.core.Progress;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Role;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.core.record.FamilyLine;
import org.together.core.record.FamilyReader;

/** Brings people of an accepted referral into the record, as a small file of the access team's own feed. */
@Component(service = NewPeople.class)
public final class NewPeople {
    private static final Logger LOG = LoggerFactory.getLogger(NewPeople.class);
    private static final Viewer PLATFORM = Viewer.platform("front door");

    private final Loads loads;
    private final FamilyReader families;
    private final ReferralFacts facts;

    @Activate
    public NewPeople(@Reference Loads loads, @Reference FamilyReader families, @Reference ReferralFacts facts) {
        this.loads = loads;
        this.families = families;
        this.facts = facts;
    }

    /** Begins the chronology of a family that was taken into the record with how it came there. */
    void tell(Viewer viewer, ReferralRow row, Instant at) {
        facts.decided(viewer, row, "Taken on by " + row.service, at);
    }

    /**
     * The family they form with whoever they are found to be or live with; empty when they form none. Waits for loads that run. Nobody's
     * protected address goes into the record by this way.
     */
    Optional<Id<Family>> enter(ReferralRow referral, List<ReferredRow> people) {
        var strangers = people.stream().filter(one -> one.person == 0).toList();
        if (strangers.isEmpty()) {
            return Optional.empty();
        }
        var file = new ByteArrayInputStream(csv(referral, people, strangers).getBytes(StandardCharsets.UTF_8));
        var load = loads.load(PLATFORM, TakenOn.ID, "referral-" + Id.of(referral.id) + ".csv", file, Progress.UNWATCHED);
        if (load.state() != Load.State.DONE || load.rejected() > 0) {
            LOG.warn("People of the referral {} did not all come into the record: look at the load {}", Id.of(referral.id), load.id());
        }
        return strangers.stream().flatMap(one -> families.search(number(referral, one), 1).stream()).map(FamilyLine::id).findFirst();
    }

    private static String csv(ReferralRow referral, List<ReferredRow> people, List<ReferredRow> strangers) {
        var day = LocalDate.ofInstant(referral.received, Gate.HERE).toString();
        var isHidden = referral.safety.contains(SafetyFlag.ADDRESS_PROTECTED.name());
        var carers = people.stream().filter(one -> one.role.equals(Role.PARENT_OR_CARER.name())).limit(TakenOn.CARERS.size()).toList();
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            var header = new ArrayList<String>(List.of(TakenOn.REFERRED));
            header.addAll(headers(""));
            TakenOn.CARERS.forEach(carer -> header.addAll(headers(carer + "_")));
            csv.writeRecord(header);
            for (var one : strangers) {
                var row = new ArrayList<String>(List.of(day));
                row.addAll(values(referral, one, isHidden));
                if (one.role.equals(Role.CHILD.name())) {
                    carers.forEach(carer -> row.addAll(values(referral, carer, isHidden)));
                }
                while (row.size() < header.size()) {
                    row.add("");
                }
                csv.writeRecord(row);
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> headers(String prefix) {
        return List.of("forename", "surname", "dob", "local_id", "address", "postcode").stream().map(name -> prefix + name).toList();
    }

    private static List<String> values(ReferralRow referral, ReferredRow one, boolean isHidden) {
        return List.of(
                one.forenames,
                one.surname,
                one.born == null ? "" : one.born.toString(),
                number(referral, one),
                isHidden ? "" : one.address,
                isHidden ? "" : one.postcode);
    }

    /** By which the agency, here the access team, can find them again. */
    private static String number(ReferralRow referral, ReferredRow one) {
        return Id.of(referral.id) + "p" + one.place;
    }
}
