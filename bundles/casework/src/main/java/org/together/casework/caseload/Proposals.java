package org.together.casework.caseload;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.casework.caseload.Burdens.Burden;
import org.together.core.access.Viewer;
import org.together.core.caseload.Profile;
import org.together.core.caseload.Proposal;
import org.together.core.caseload.Proposal.Wish;
import org.together.core.family.Family;

/**
 * Who fits a family: whoever it asks for, works where it lives, knows it already, has the skills and room for it. A proposal, with every
 * reason said; a manager decides.
 */
@Component(service = Proposals.class)
public final class Proposals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int WISHED = 6;
    private static final int SKILL = 3;
    private static final int LOCALITY = 3;
    private static final int KNOWN = 2;
    private static final int AWAY = -6;
    private static final int FULL = -8;
    private static final int MOST_ROOM = 4;

    private final Roster roster;
    private final Absences absences;
    private final Burdens burdens;
    private final Spells spells;
    private final Gate gate;

    @Activate
    public Proposals(
            @Reference Roster roster,
            @Reference Absences absences,
            @Reference Burdens burdens,
            @Reference Spells spells,
            @Reference Gate gate) {
        this.roster = roster;
        this.absences = absences;
        this.burdens = burdens;
        this.spells = spells;
        this.gate = gate;
    }

    List<Proposal> of(Viewer viewer, Family family, Wish wish) {
        var carried = burdens.all(viewer);
        var away = absences.from(Gate.today());
        Set<String> before = spells.advocatesBefore(family.id());
        var all = roster.all(viewer);
        var closedTo = gate.keptFrom(family.id(), all.stream().map(known -> Covers.asViewer(known.advocate())).toList());
        return all.stream()
                .filter(known -> !closedTo.contains(known.advocate().account()))
                .map(known -> {
                    var account = known.advocate().account();
                    var burden = carried.getOrDefault(account, Burden.NONE);
                    var profile = new Profile(
                            known.advocate(), known.told(), burden.families(), burden.weight(), Absences.of(account, away));
                    return new Scale(profile).of(family, wish, before.contains(account));
                })
                .sorted(Comparator.comparingInt((Proposal one) -> -one.fit()).thenComparing(one -> one.profile().advocate().name()))
                .toList();
    }

    /** Weighs one advocate. */
    private static final class Scale {
        private final Profile profile;
        private final List<String> inFavour = new ArrayList<>();
        private final List<String> against = new ArrayList<>();
        private int fit;

        Scale(Profile profile) {
            this.profile = profile;
        }

        Proposal of(Family family, Wish wish, boolean wasBefore) {
            if (profile.advocate().account().equals(wish.account())) {
                speaks(WISHED, "The family asks for them");
            }
            if (wasBefore) {
                speaks(KNOWN, "Was this family's advocate before");
            }
            locality(family);
            skills(wish);
            room();
            profile.away().ifPresent(absence -> counts(
                    absence.period().contains(Gate.today()) ? AWAY : 0,
                    "Away from " + DAY.format(absence.period().from()) + " to " + absence.period().end().map(DAY::format).orElse("")));
            return new Proposal(profile, fit, List.copyOf(inFavour), List.copyOf(against));
        }

        private void locality(Family family) {
            var place = family.locality().orElse("");
            if (profile.told().localities().contains(place)) {
                speaks(LOCALITY, "Works in " + place);
            } else if (!place.isEmpty() && !profile.told().localities().isEmpty()) {
                counts(0, "Does not work in " + place);
            }
        }

        private void skills(Wish wish) {
            wish.skills().stream().sorted().forEach(skill -> {
                if (profile.told().skills().contains(skill)) {
                    speaks(SKILL, skill);
                } else {
                    counts(0, "Not: " + skill);
                }
            });
        }

        private void room() {
            var words = profile.families() + (profile.families() == 1 ? " family" : " families") + ", weight " + profile.weight() + " of "
                    + profile.told().capacity();
            if (profile.room() > 0) {
                speaks(Math.min(MOST_ROOM, profile.room()), "Has room: " + words);
            } else {
                counts(FULL, "Has no room: " + words);
            }
        }

        private void speaks(int points, String why) {
            fit += points;
            inFavour.add(why);
        }

        private void counts(int points, String why) {
            fit += points;
            against.add(why);
        }
    }
}
