package org.together.casework.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Name;
import org.together.core.family.Role;
import org.together.core.frontdoor.PersonReferred;

/** Somebody a referral is about, as the referrer wrote them; {@code person} is 0 until they are known. */
@Entity
@Table(name = "case_referred")
public class ReferredRow {
    @Id
    long id;

    long referral;
    int place;
    String forenames = "";
    String surname = "";
    @Nullable LocalDate born;

    @Column(name = "family_role")
    String role = "";

    String address = "";
    String postcode = "";
    long person;

    protected ReferredRow() {}

    static ReferredRow of(long referral, int place, PersonReferred said) {
        var row = new ReferredRow();
        row.id = org.together.core.family.Id.next().value();
        row.referral = referral;
        row.place = place;
        row.forenames = said.name().forenames().strip();
        row.surname = said.name().surname().strip();
        row.born = said.born().orElse(null);
        row.role = said.role().name();
        row.address = said.address().strip();
        row.postcode = said.postcode().strip();
        row.person = said.known().map(org.together.core.family.Id::value).orElse(0L);
        return row;
    }

    PersonReferred told(boolean withKnown) {
        var known = withKnown && person != 0
                ? Optional.of(org.together.core.family.Id.<org.together.core.family.Person>of(person))
                : Optional.<org.together.core.family.Id<org.together.core.family.Person>>empty();
        return new PersonReferred(new Name(forenames, surname), Optional.ofNullable(born), Role.valueOf(role), address, postcode, known);
    }
}
