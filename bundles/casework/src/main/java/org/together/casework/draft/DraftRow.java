package org.together.casework.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A draft as kept; what was written is in {@code content}, enciphered. */
@Entity
@Table(name = "case_draft")
public class DraftRow {
    @Id
    long id;

    String account = "";
    String form = "";
    String record = "";

    @Column(name = "record_version")
    long recordVersion;

    @Nullable Long family;

    /** The family with which it was begun when that has become part of another since; 0: the same. */
    @Column(name = "came_from")
    long cameFrom;

    long kept;

    @Column(name = "key_edition")
    int keyEdition;

    @Lob
    byte[] content = {};

    protected DraftRow() {}

    DraftRow(long id, String account, String form, String record, long recordVersion) {
        this.id = id;
        this.account = account;
        this.form = form;
        this.record = record;
        this.recordVersion = recordVersion;
    }

    /** Content is of use in this row alone. */
    String place() {
        return "case_draft|" + id + "|" + account + "|" + form + "|" + record + "|" + recordVersion;
    }
}
