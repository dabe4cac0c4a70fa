package org.together.access.rows;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How closely {@code family} was kept before {@code gone} became part of it. */
@Entity
@Table(name = "access_restriction_joined")
@IdClass(RestrictionBeforeRow.Two.class)
public class RestrictionBeforeRow {
    @Id
    public long family;

    @Id
    public long gone;

    @Embedded
    public Keeping keeping = new Keeping();

    /** The two families. */
    public record Two(long family, long gone) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
