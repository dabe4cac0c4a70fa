package org.together.access.rows;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How closely a family is kept. {@code named} has an account on each line; {@code level} is empty where it is not kept at all. */
@Embeddable
public class Keeping {
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
