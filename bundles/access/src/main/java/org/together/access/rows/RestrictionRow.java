package org.together.access.rows;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A family kept closer than need to know. */
@Entity
@Table(name = "access_restriction")
public class RestrictionRow {
    @Id
    public long family;

    @Embedded
    public Keeping keeping = new Keeping();
}
