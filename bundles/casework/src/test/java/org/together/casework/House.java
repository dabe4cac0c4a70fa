package org.together.casework;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.together.casework.agreement.AgreementDoors;
import org.together.casework.assessment.AssessmentDoors;
import org.together.casework.caseload.CaseloadDoors;
import org.together.casework.draft.DraftDoors;
import org.together.casework.frontdoor.FrontDoorDoors;
import org.together.casework.missed.MissedDoors;
import org.together.casework.team.FamilyPageDoors;
import org.together.core.access.Refused;
import org.together.core.access.Viewer;
import org.together.core.family.Person;
import org.together.store.TestDatabase;

/** All of casework over one database, and one family with one of everything. */
final class House {
    /** Of nobody else. */
    static final String SURNAME = "Trevanion";

    private final Council council;
    private final CaseloadDoors caseload;
    private final FrontDoorDoors frontDoor;
    private final AssessmentDoors assessment;
    private final AgreementDoors agreement;
    private final DraftDoors drafts;
    private final FamilyPageDoors page;
    private final List<Door> doors;
    private final Things things = new Things();

    House(TestDatabase database, Path folder) {
        council = new Council(database);
        caseload = new CaseloadDoors(council);
        frontDoor = new FrontDoorDoors(council);
        assessment = new AssessmentDoors(council, caseload.cases());
        agreement = new AgreementDoors(council);
        drafts = new DraftDoors(council, folder);
        var missed = new MissedDoors(council);
        page = new FamilyPageDoors(council, caseload.cases());
        var begun = Stream.of(caseload.all(), frontDoor.all(), assessment.all(), agreement.all(), drafts.all());
        doors = Stream.concat(begun, Stream.of(missed.all(), page.all()))
                .flatMap(all -> all)
                .toList();
        caseload.call(things);
    }

    House furnished() {
        things.family = frontDoor.family(SURNAME);
        things.person = council.today(things.family).children().map(Person::id).findFirst().orElseThrow();
        things.surname = SURNAME;
        caseload.furnish(things);
        things.fact = council.today(things.family).ownFacts().findFirst().orElseThrow().id();
        assessment.furnish(things);
        agreement.furnish(things);
        drafts.furnish(things);
        page.furnish(things);
        frontDoor.furnish(things);
        return this;
    }

    Council council() {
        return council;
    }

    List<Door> doors() {
        return doors;
    }

    Things things() {
        return things;
    }

    /** What somebody met at a door: the words of the refusal, or all that was given, in words. */
    record Told(boolean isRefused, String text) {}

    Told told(Door door, Viewer viewer, Things ids) {
        try {
            return new Told(false, words(door.attempt().by(viewer, ids)));
        } catch (Refused refused) {
            return new Told(true, refused.getMessage());
        }
    }

    private static String words(@Nullable Object given) {
        return switch (given) {
            case null -> "";
            case Optional<?> one -> one.map(House::words).orElse("nothing");
            case Collection<?> all -> all.stream().map(House::words).collect(Collectors.joining("; ", "[", "]"));
            case Map<?, ?> all -> words(all.entrySet().stream().map(entry -> List.of(entry.getKey(), entry.getValue())).toList());
            case Record one -> Stream.of(one.getClass().getRecordComponents())
                    .map(component -> component.getName() + "=" + words(value(one, component)))
                    .collect(Collectors.joining(", ", "(", ")"));
            case CharSequence text -> text.toString();
            case Object other -> other.getClass().getName().startsWith("java.") || other instanceof Enum<?> ? other.toString() : "";
        };
    }

    private static @Nullable Object value(Record of, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
