package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A family kept closer than need to know. {@code named} has an account on each line. */
@Entity
@Table(name = "access_restriction")
public class RestrictionRow {
    @Id
    public long family;

    @Column(name = "level_name")
    public String level = "";

    public String named = "";
    public String contact = "";
}
