package org.together.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * One plan of a family and of the services that work with it, as it stands now. It is worked on freely; what is signed are its
 * {@link Version}s, each kept whole. A family that comes back after an ending has another agreement, and the old one stays.
 */
public record Agreement(
        Head head,
        List<Goal> goals,
        List<Promise> promises,
        List<Version> versions,
        List<LadderUse> ladderUses,
        List<Review> reviews) {

    /** What every list and page says of it; {@code edition} goes up with each change of these words. */
    public record Head(
            Id<Agreement> id,
            Id<Family> family,
            String template,
            String templateTitle,
            LocalDate begun,
            Words words,
            Optional<LocalDate> reviewOn,
            Optional<Ending> ending,
            long edition) {}

    /** The agreement told plainly (to be read at about nine years of age) and told to a child; either may still be empty. */
    public record Words(String plain, String child) {}

    /** When it ended, and why. */
    public record Ending(LocalDate day, String reason) {}

    /** A look at the agreement together: when, who took part, what was said. */
    public record Review(LocalDate held, String takingPart, String said, String recordedBy) {}

    /** Which step of the consequence ladder was used, titled as it was then, why and who decided. */
    public record LadderUse(LocalDate day, String step, String title, String reason, String decidedBy, String recordedBy) {}

    public boolean isOpen() {
        return head.ending().isEmpty();
    }

    /** The newest version that somebody of the family has signed. */
    public Optional<Version> signed() {
        return versions.stream().filter(Version::isSigned).reduce((earlier, later) -> later);
    }
}
