package org.together.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.criteria.Verdict;
import org.together.core.family.Id;
import org.together.core.identification.IdentifiedFamily;

/** A family that a run found, or of which it could not tell, with all that was said of it. */
@Entity
@Table(name = "identification_family")
public class FoundRow {
    @jakarta.persistence.Id
    long id;

    long run;
    long family;
    String name = "";
    @Nullable String locality;
    String members = "";
    int place;
    String status = "";
    String reason = "";
    int concern;
    int cost;
    String ranking = "";
    String headlines = "";

    @Column(name = "flag_titles")
    String flagTitles = "";

    @Lob
    String flags = "";

    @Lob
    String met = "";

    @Lob
    String doubts = "";

    protected FoundRow() {}

    IdentifiedFamily told(String programme) {
        var verdict = Verdict.of(Verdict.Status.valueOf(status), reason).flagged(Lines.flags(flags)).ranked(concern, cost, ranking);
        return new IdentifiedFamily(
                Id.of(run),
                programme,
                Id.of(family),
                name,
                Optional.ofNullable(locality),
                members,
                place,
                verdict,
                Lines.kept(met),
                Lines.kept(doubts));
    }
}
