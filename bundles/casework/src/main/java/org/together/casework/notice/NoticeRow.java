package org.together.casework.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An e-mail to be sent to an account: one at most, however much is new. */
@Entity
@Table(name = "case_notice")
public class NoticeRow {
    @Id
    String account = "";

    Instant due = Instant.EPOCH;

    int tries;

    protected NoticeRow() {}

    static NoticeRow of(String account, Instant due) {
        var row = new NoticeRow();
        row.account = account;
        row.due = due;
        return row;
    }
}
