package org.together.casework.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.assessment.Answer;
import org.together.core.assessment.Assessment;
import org.together.core.assessment.FieldKey;
import org.together.core.assessment.Section.Entry;
import org.together.core.family.Id;
import org.together.store.TestDatabase;

/** Fifty people write on one family's assessment at once; what each was told is kept must be there at the end. */
class ManyWritersTest {
    private static final int WRITERS = 50;
    private static final int EDITS = 6;
    private static final List<FieldKey> FIELDS = List.of(
            FieldKey.family("home", "needs"),
            FieldKey.family("home", "strengths"),
            FieldKey.family("together", "needs"),
            FieldKey.family("wants", "wants"));

    static Stream<TestDatabase> databases() {
        return Room.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void no_edit_of_fifty_writers_is_lost(TestDatabase database) throws Exception {
        var room = new Room(database);
        var id = room.begun();
        var acknowledged = new ConcurrentLinkedQueue<Edit>();
        var start = new CountDownLatch(1);
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = IntStream.range(0, WRITERS)
                    .mapToObj(number -> writers.submit(writer(room, id, number, start, acknowledged)))
                    .toList();
            start.countDown();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(acknowledged).hasSize(WRITERS * EDITS);
        var kept = new HashMap<FieldKey, List<Answer>>();
        FIELDS.forEach(field -> kept.put(field, room.assessments.versions(Room.MANAGER, id, field)));
        assertThat(acknowledged).allMatch(edit -> isKept(kept.get(edit.field()), edit));
        kept.values().forEach(ManyWritersTest::isOneUnbrokenHistory);
        assertThat(additionsMissing(room, id, acknowledged)).isEmpty();
    }

    /** What was acknowledged: the paragraph that the writer put into the field, and whether it was said to stand there. */
    private record Edit(FieldKey field, String paragraph, boolean isStanding) {}

    /** Each reads what stands, thinks, and adds a paragraph or changes one, as a page does. */
    private static Callable<Void> writer(Room room, Id<Assessment> id, int number, CountDownLatch start, ConcurrentLinkedQueue<Edit> done) {
        var viewer = Viewer.of("w" + number, "Writer " + number, "Agency " + number % 4, Set.of(StaffRole.LOCALITY_MANAGER), Set.of());
        var random = new Random(number);
        return () -> {
            start.await();
            for (var edit = 0; edit < EDITS; edit++) {
                var field = FIELDS.get(random.nextInt(FIELDS.size()));
                var seen = entry(room, viewer, id, field);
                Thread.sleep(random.nextInt(20));
                var paragraph = "writer " + number + " edit " + edit;
                var written = room.assessments.write(viewer, id, field, seen.version(), edited(seen.text(), paragraph, random));
                done.add(new Edit(field, paragraph, written.clash().isEmpty()));
            }
            return null;
        };
    }

    private static String edited(String text, String paragraph, Random random) {
        var paragraphs = new ArrayList<>(text.isEmpty() ? List.<String>of() : List.of(text.split("\n")));
        if (!paragraphs.isEmpty() && random.nextInt(5) == 0) {
            paragraphs.set(random.nextInt(paragraphs.size()), paragraph);
        } else {
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph);
        }
        return String.join("\n", paragraphs);
    }

    private static Entry entry(Room room, Viewer viewer, Id<Assessment> id, FieldKey field) {
        return room.assessments.sections(viewer, id).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.entries().stream())
                .filter(entry -> entry.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isKept(List<Answer> versions, Edit edit) {
        return versions.stream().anyMatch(version -> version.text().lines().anyMatch(edit.paragraph()::equals));
    }

    private static void isOneUnbrokenHistory(List<Answer> versions) {
        var numbers = versions.stream().map(Answer::version).toList();
        assertThat(numbers).isEqualTo(IntStream.iterate(versions.size(), n -> n - 1).limit(versions.size()).boxed().toList());
    }

    /** A paragraph said to stand may leave the text only by another writer's deliberate change, which is a version in which it goes. */
    private static List<String> additionsMissing(Room room, Id<Assessment> id, Iterable<Edit> acknowledged) {
        var replaced = changedAway(room, id);
        var missing = new ArrayList<String>();
        for (var edit : acknowledged) {
            var stands = entry(room, Room.MANAGER, id, edit.field()).text().lines().anyMatch(edit.paragraph()::equals);
            if (edit.isStanding() && !stands && !replaced.getOrDefault(edit.field(), Set.of()).contains(edit.paragraph())) {
                missing.add(edit.field() + ": " + edit.paragraph());
            }
        }
        return missing;
    }

    private static Map<FieldKey, Set<String>> changedAway(Room room, Id<Assessment> id) {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, field -> {
            var standing = room.assessments.versions(Room.MANAGER, id, field).reversed().stream()
                    .filter(version -> version.how() != Answer.How.APART)
                    .toList();
            return IntStream.range(1, standing.size())
                    .boxed()
                    .filter(index -> losesOne(standing.get(index - 1), standing.get(index)))
                    .flatMap(index -> standing.get(index - 1).text().lines().filter(line -> !standing.get(index).text().contains(line)))
                    .collect(Collectors.toSet());
        }));
    }

    /** One edit changes one paragraph: a version that loses more than one would have overwritten somebody. */
    private static boolean losesOne(Answer before, Answer after) {
        var lost = before.text().lines().filter(line -> after.text().lines().noneMatch(line::equals)).count();
        assertThat(lost).as("paragraphs lost in version %d of %s", after.version(), after.field()).isLessThanOrEqualTo(1);
        return lost == 1;
    }
}
