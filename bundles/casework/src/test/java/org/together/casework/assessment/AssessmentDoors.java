package org.together.casework.assessment;

import static org.together.casework.Council.KERRA;
import static org.together.core.access.Action.ASSESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.together.casework.Council;
import org.together.casework.Door;
import org.together.casework.Things;
import org.together.core.access.StaffRole;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.KnownFact.Right;
import org.together.core.assessment.Readings.Taking;
import org.together.core.casework.Cases;

/** The doors of an assessment. What is asked of them is faulty where it would change something. */
public final class AssessmentDoors {
    private static final FieldKey HOME = FieldKey.family("home", "needs");
    private static final Taking TOO_HIGH = new Taking("family", "home", 99, LocalDate.EPOCH, "");

    private final StoredAssessments assessments;
    private final StoredKnownFacts known;
    private final StoredReadings readings;
    private final StoredPublications publications;

    public AssessmentDoors(Council council, Cases cases) {
        var installed = new InstalledDomains((bundle, what, cause) -> {
            throw new AssertionError(what, cause);
        });
        installed.add(new StandardDomains(Map.of()), Map.of("assessment.id", "standard", "assessment.order", 1000));
        var desk = new Desk(new Answers(council.database.entityManager()), council.database.transactions(), council.gate);
        assessments = new StoredAssessments(Room.settings(), desk, installed, new Watchers(), cases);
        known = new StoredKnownFacts(desk, installed, council.writer, Room.kinds());
        readings = new StoredReadings(desk, installed);
        publications = new StoredPublications(desk, installed);
    }

    public void furnish(Things things) {
        things.assessment = assessments.begin(KERRA, things.family).assessment().orElseThrow().id();
    }

    public Stream<Door> all() {
        return Stream.concat(written().stream(), beside().stream());
    }

    private List<Door> written() {
        return List.of(
                Door.family("Assessments.current", (by, at) -> assessments.current(by, at.family), ASSESS),
                Door.family("Assessments.history", (by, at) -> assessments.history(by, at.family), ASSESS),
                Door.family("Assessments.begin", (by, at) -> assessments.begin(by, at.family), ASSESS),
                Door.family("Assessments.sections", (by, at) -> assessments.sections(by, at.assessment), ASSESS),
                Door.family("Assessments.write", (by, at) -> assessments.write(by, at.assessment, HOME, 0, ""), ASSESS),
                Door.family("Assessments.settle", (by, at) -> assessments.settle(by, at.assessment, HOME, 0, ""), ASSESS),
                Door.family("Assessments.versions", (by, at) -> assessments.versions(by, at.assessment, HOME), ASSESS),
                Door.family("Assessments.watch", (by, at) -> {
                    assessments.watch(by, at.assessment, answer -> {}).close();
                    return "";
                }, ASSESS));
    }

    private List<Door> beside() {
        var signers = Set.of(StaffRole.ADVOCATE, StaffRole.LOCALITY_MANAGER);
        return List.of(
                Door.family("KnownFacts.of", (by, at) -> known.of(by, at.assessment, FieldKey.FAMILY), ASSESS),
                Door.family("KnownFacts.confirm", (by, at) -> known.confirm(by, at.assessment, at.fact), ASSESS),
                Door.family("KnownFacts.correct", (by, at) -> known.correct(by, at.assessment, at.fact, Right.inWords("x")), ASSESS),
                Door.family("KnownFacts.takeBack", (by, at) -> known.takeBack(by, at.assessment, at.fact), ASSESS),
                Door.family("Readings.of", (by, at) -> readings.of(by, at.assessment), ASSESS),
                Door.family("Readings.take", (by, at) -> readings.take(by, at.assessment, TOO_HIGH), ASSESS),
                Door.family("Publications.of", (by, at) -> publications.of(by, at.assessment), ASSESS),
                Door.family("Publications.publish", (by, at) -> publications.publish(by, at.assessment, ""), signers),
                Door.family("Publications.answers", (by, at) -> publications.answers(by, at.assessment, 1), ASSESS),
                Door.family("Publications.document", (by, at) -> publications.document(by, at.assessment, 0), ASSESS));
    }
}
