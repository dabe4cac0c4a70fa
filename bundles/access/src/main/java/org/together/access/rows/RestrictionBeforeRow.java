package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** How closely {@code family} was kept before {@code gone} became part of it; {@code level} is empty where it was not. */
@Entity
@Table(name = "access_restriction_joined")
@IdClass(RestrictionBeforeRow.Two.class)
public class RestrictionBeforeRow {
    @Id
    public long family;

    @Id
    public long gone;

    @Column(name = "level_name")
    public String level = "";

    public String named = "";
    public String contact = "";

    @Column(name = "ground_name")
    public String ground = "";

    public String words = "";
    public String author = "";

    @Column(name = "since_day")
    public LocalDate since = LocalDate.EPOCH;

    @Column(name = "review_day")
    public LocalDate review = LocalDate.EPOCH;

    /** The two families. */
    public record Two(long family, long gone) implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
