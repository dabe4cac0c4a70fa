package org.together.store.unit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A process of its own that keeps one note after the other in an embedded database, and says which are kept, until it is killed. */
final class NoteWriter {

    private NoteWriter() {}

    public static void main(String... arguments) {
        var database = Database.open(DerbyFolder.open(Path.of(arguments[0])), new ScriptsOnPath());
        database.hold(List.of(new TrialRows()));
        for (var id = 1L; true; id++) {
            var note = new NoteRow(id, "Seen at home", Instant.EPOCH);
            database.transactions().run(() -> database.entityManager().persist(note));
            System.out.println(id);
        }
    }
}
