package org.together.casework.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.Burdens.Burden;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Absence;
import org.together.core.caseload.Advocates;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Profile.Told;
import org.together.core.casework.Advocate;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Advocates as managers know them, and who stands in for whom. */
@Component
public final class StoredAdvocates implements Advocates {
    private static final int MOST_WEIGHT = 60;
    private static final int LONGEST_PHONE = 50;

    private final Roster roster;
    private final Absences absences;
    private final Burdens burdens;
    private final Covers covers;
    private final Transactions transactions;
    private final Gate gate;

    @Activate
    public StoredAdvocates(
            @Reference Roster roster,
            @Reference Absences absences,
            @Reference Burdens burdens,
            @Reference Covers covers,
            @Reference Transactions transactions,
            @Reference Gate gate) {
        this.roster = roster;
        this.absences = absences;
        this.burdens = burdens;
        this.covers = covers;
        this.transactions = transactions;
        this.gate = gate;
    }

    @Override
    public List<Profile> all(Viewer viewer) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> {
            Map<String, Burden> carried = burdens.all(viewer);
            var away = absences.from(Gate.today());
            return roster.all(viewer).stream().map(known -> profile(known, carried, away)).toList();
        });
    }

    private static Profile profile(Roster.Known known, Map<String, Burden> carried, List<Absence> away) {
        var account = known.advocate().account();
        var burden = carried.getOrDefault(account, Burden.NONE);
        return new Profile(known.advocate(), known.told(), burden.families(), burden.weight(), Absences.of(account, away));
    }

    @Override
    public Optional<String> keep(Viewer viewer, String account, Told told) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> {
            var advocate = roster.advocate(viewer, account);
            if (advocate.isEmpty()) {
                return Optional.of("There is no such advocate");
            }
            if (told.capacity() < 0 || told.capacity() > MOST_WEIGHT || told.phone().length() > LONGEST_PHONE) {
                return Optional.of("Capacity is from 0 to " + MOST_WEIGHT + ", and a telephone number has at most 50 characters");
            }
            roster.keep(advocate.get(), told);
            gate.record(viewer, Action.ALLOCATE, "advocate:" + account, "profile, capacity " + told.capacity());
            return Optional.empty();
        });
    }

    @Override
    public Optional<String> away(Viewer viewer, Absence absence) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> {
            var cover = roster.advocate(viewer, absence.cover());
            var refusal = refusal(viewer, absence, cover);
            if (refusal.isEmpty()) {
                absences.add(absence);
                List<Id<Family>> covered = covers.begin(viewer, absence, cover.orElseThrow());
                gate.record(viewer, Action.ALLOCATE, "advocate:" + absence.account(), "away, " + covered.size() + " families covered");
            }
            return refusal;
        });
    }

    @Override
    public Optional<String> endSooner(Viewer viewer, Absence absence, LocalDate last) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> {
            var arranged = absence.period().end().orElse(LocalDate.MAX);
            if (last.isBefore(Gate.today().minusDays(1)) || !last.isBefore(arranged)) {
                return Optional.of("Choose a day from yesterday on that is sooner than the one arranged");
            }
            if (!absences.end(absence, last)) {
                return Optional.of("Somebody else has changed this absence meanwhile: look again");
            }
            var covered = covers.end(viewer, absence, last);
            var until = last.isBefore(absence.period().from()) ? "not away, " : "away until " + last + ", ";
            gate.record(viewer, Action.ALLOCATE, "advocate:" + absence.account(), until + covered + " families no longer covered then");
            return Optional.empty();
        });
    }

    private Optional<String> refusal(Viewer viewer, Absence absence, Optional<Advocate> cover) {
        var period = absence.period();
        if (roster.advocate(viewer, absence.account()).isEmpty() || cover.isEmpty()) {
            return Optional.of("There is no such advocate");
        }
        if (absence.account().equals(absence.cover())) {
            return Optional.of("Nobody stands in for themselves");
        }
        var last = period.end();
        if (last.isEmpty() || last.get().isBefore(period.from()) || last.get().isBefore(Gate.today())) {
            return Optional.of("Say until which day, not before the first and not past");
        }
        var overlaps = absences.from(Gate.today()).stream()
                .anyMatch(other -> other.period().overlaps(period)
                        && (other.account().equals(absence.account()) || other.account().equals(absence.cover())));
        return overlaps ? Optional.of("One of the two is away at that time already") : Optional.empty();
    }

    @Override
    public List<Absence> absences(Viewer viewer) {
        gate.demand(viewer, Action.ALLOCATE);
        return transactions.required(() -> absences.from(Gate.today()));
    }
}
