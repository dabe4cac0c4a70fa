package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the audit ends: the one row that writers take turns at. */
@Entity
@Table(name = "access_head")
public class HeadRow {
    public static final int ONLY = 1;

    @Id
    public int id;

    @Column(name = "entry_number")
    public long number;

    public String hash = "";
}
