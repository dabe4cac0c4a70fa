package org.together.core.hub;

import static org.together.core.hub.Column.Expects.NHS_NUMBER;
import static org.together.core.hub.Column.Expects.NINO;
import static org.together.core.hub.Column.Expects.POSTCODE;
import static org.together.core.hub.Column.Expects.UPN;
import static org.together.core.hub.Column.Expects.UPRN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Sex;

/**
 * The columns in which feeds say who somebody is. Names with a prefix ({@code carer_surname}) serve rows about two people. A row must have a surname
 * and a date of birth or an identifier; everything else is welcome.
 */
public final class PersonColumns {
    private final Column forename;
    private final Column surname;
    private final Column born;
    private final Column sex;
    private final Column nhsNumber;
    private final Column upn;
    private final Column nino;
    private final Column local;
    private final Column address;
    private final Column postcode;
    private final Column uprn;
    private final List<Column> all;

    private PersonColumns(String prefix, boolean required) {
        forename = Column.text(prefix + "forename", "Forename").alsoCalled(prefix + "first_name", prefix + "given_name", prefix + "forenames");
        var family = Column.text(prefix + "surname", "Surname").alsoCalled(prefix + "last_name", prefix + "family_name");
        surname = required ? family.required() : family;
        born = Column.date(prefix + "dob", "Date of birth").alsoCalled(prefix + "date_of_birth", prefix + "birth_date");
        sex = Column.code(prefix + "sex", "Sex", "F", "M", "U").alsoCalled(prefix + "gender");
        nhsNumber = Column.of(prefix + "nhs_number", "NHS number", NHS_NUMBER).alsoCalled(prefix + "nhs_no");
        upn = Column.of(prefix + "upn", "Unique pupil number", UPN);
        nino = Column.of(prefix + "nino", "National Insurance number", NINO).alsoCalled(prefix + "ni_number");
        local = Column.text(prefix + "local_id", "Agency's own number").alsoCalled(prefix + "person_id", prefix + "client_id");
        address = Column.text(prefix + "address", "Address");
        postcode = Column.of(prefix + "postcode", "Postcode", POSTCODE);
        uprn = Column.of(prefix + "uprn", "UPRN", UPRN);
        all = List.of(forename, surname, born, sex, nhsNumber, upn, nino, local, address, postcode, uprn);
    }

    /** The columns of the person the row is about. */
    public static PersonColumns standard() {
        return new PersonColumns("", true);
    }

    /** The columns of another person, who may be missing from a row. */
    public static PersonColumns of(String prefix) {
        return new PersonColumns(prefix + "_", false);
    }

    public List<Column> all() {
        return all;
    }

    /** The person in the row, or empty when it has no surname; {@code feed} is the scheme of the agency's own numbers. */
    public Optional<Sighting> in(Row row, String feed, LocalDate seen) {
        return row.text(surname)
                .map(name -> new Sighting(
                        new Name(row.text(forename).orElse(""), name),
                        row.date(born),
                        row.text(sex).flatMap(PersonColumns::sex),
                        identifiers(row, feed),
                        row.text(postcode).map(code -> new Address(row.text(address).orElse(""), code, row.text(uprn).orElse(null))),
                        seen));
    }

    private List<Identifier> identifiers(Row row, String feed) {
        var found = new ArrayList<Identifier>();
        row.text(nhsNumber).ifPresent(number -> found.add(new Identifier(Identifier.NHS_NUMBER, number)));
        row.text(upn).ifPresent(number -> found.add(new Identifier(Identifier.UPN, number)));
        row.text(nino).ifPresent(number -> found.add(new Identifier(Identifier.NINO, number)));
        row.text(local).ifPresent(number -> found.add(new Identifier(Identifier.LOCAL + feed, number)));
        return found;
    }

    private static Optional<Sex> sex(String code) {
        return switch (code) {
            case "F" -> Optional.of(Sex.FEMALE);
            case "M" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }
}
