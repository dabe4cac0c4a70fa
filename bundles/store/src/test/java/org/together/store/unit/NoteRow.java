package org.together.store.unit;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row with one column of each type that migrations name by placeholder. */
@Entity
@Table(name = "trial_note")
@Access(AccessType.FIELD)
@NullUnmarked
class NoteRow {
    @Id
    private long id;

    private String wording;

    @Lob
    private String body;

    private Instant written;

    @Lob
    private byte[] scan;

    protected NoteRow() {}

    NoteRow(long id, String wording, Instant written) {
        this.id = id;
        this.wording = wording;
        this.body = wording.repeat(10_000);
        this.written = written;
        this.scan = new byte[] {1, 2, 3};
    }

    Instant written() {
        return written;
    }

    String body() {
        return body;
    }

    byte[] scan() {
        return scan;
    }
}
