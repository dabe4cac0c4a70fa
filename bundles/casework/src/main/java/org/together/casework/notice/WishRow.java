package org.together.casework.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who asked to be told by e-mail, and where. */
@Entity
@Table(name = "case_notice_wish")
public class WishRow {
    @Id
    String account = "";

    String address = "";

    @Column(name = "not_taken")
    @Nullable Instant notTaken;

    protected WishRow() {}

    static WishRow of(String account, String address) {
        var row = new WishRow();
        row.account = account;
        row.address = address;
        return row;
    }
}
