package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    @Column(name = "ground_name")
    public String ground = "";

    public String words = "";
    public String author = "";

    @Column(name = "since_day")
    public LocalDate since = LocalDate.EPOCH;

    @Column(name = "review_day")
    public LocalDate review = LocalDate.EPOCH;
}
