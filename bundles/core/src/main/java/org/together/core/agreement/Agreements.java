package org.together.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * The families together agreements: reading needs leave to open the family, changing leave to work on its agreement. Methods throw
 * {@link org.together.core.access.Refused} where that is missing; what is wrong with the content is returned as a sentence,
 * empty when it was kept. Every reading and every change is audited in its own transaction or the caller's.
 */
@ProviderType
public interface Agreements {
    /** Templates installed now, the council's own first. */
    List<Template> templates();

    /** The agreement worked under now; empty until one is begun. */
    Optional<Agreement> current(Viewer viewer, Id<Family> family);

    /** All agreements of the family, newest first, those that ended too. */
    List<Agreement> history(Viewer viewer, Id<Family> family);

    /** Problems found in the family when last identified or now, and those that have goals. */
    List<Problem> problems(Viewer viewer, Id<Family> family);

    /** Begins one by the template; while one is open there is no second. */
    Optional<String> begin(Viewer viewer, Id<Family> family, String template);

    /** The plain and the children's words and the next review; {@code edition} is that of the {@link Agreement.Head} changed. */
    Optional<String> rewrite(Viewer viewer, Id<Agreement> agreement, Rewriting rewriting);

    /** Keeps that the agreement was looked at together; the next review follows by the template's rhythm unless it is said. */
    Optional<String> reviewed(Viewer viewer, Id<Agreement> agreement, Reviewing reviewing);

    /** Keeps that a step of the ladder was used, with the reason and who decided. */
    Optional<String> useLadder(Viewer viewer, Id<Agreement> agreement, LadderStepUsed used);

    Optional<String> end(Viewer viewer, Id<Agreement> agreement, String reason);

    /** A template as installed: what it brings beside the clauses. */
    record Template(
            String id,
            String title,
            List<GoalScale> scales,
            List<AgreementTemplate.Step> ladder,
            List<AgreementTemplate.Statement> statements) {}

    /** New words. */
    record Rewriting(Agreement.Words words, Optional<LocalDate> reviewOn, long edition) {}

    /** A review that was held. */
    record Reviewing(LocalDate held, String takingPart, String said, Optional<LocalDate> next) {}

    /** {@code step} is the id of a step of the agreement's template. */
    record LadderStepUsed(LocalDate day, String step, String reason, String decidedBy) {}
}
