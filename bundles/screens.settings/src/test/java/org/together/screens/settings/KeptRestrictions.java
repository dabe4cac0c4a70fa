package org.together.screens.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.access.Colleagues;
import org.together.core.access.Restrictions;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/** Restrictions in memory, and two people who can be named; a reason is at least ten characters. */
final class KeptRestrictions implements Restrictions, Colleagues {
    static final String TOO_SHORT = "Say why in one line";

    final List<Kept> kept = new ArrayList<>();
    final List<String> lifted = new ArrayList<>();

    @Override
    public Optional<String> restrict(Viewer viewer, Restricted family, Grounds grounds) {
        if (grounds.words().length() < 10) {
            return Optional.of(TOO_SHORT);
        }
        kept.removeIf(one -> one.restricted().family().equals(family.family()));
        kept.add(new Kept(family, grounds, viewer.account(), LocalDate.of(2026, 11, 22)));
        return Optional.empty();
    }

    @Override
    public Optional<String> lift(Viewer viewer, Id<Family> family, String reason) {
        kept.removeIf(one -> one.restricted().family().equals(family));
        lifted.add(reason);
        return Optional.empty();
    }

    @Override
    public List<Kept> all(Viewer viewer) {
        return List.copyOf(kept);
    }

    @Override
    public List<Colleague> with(Viewer viewer, StaffRole role) {
        return withFamilies(viewer);
    }

    @Override
    public List<Colleague> withFamilies(Viewer viewer) {
        return List.of(new Colleague("ann", "Ann", "Council"), new Colleague("bea", "Bea", "Police"));
    }
}
