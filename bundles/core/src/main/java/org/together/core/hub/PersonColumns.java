package org.together.core.hub;

import static org.together.core.hub.Column.Expects.NHS_NUMBER;
import static org.together.core.hub.Column.Expects.NINO;
import static org.together.core.hub.Column.Expects.POSTCODE;
import static org.together.core.hub.Column.Expects.UPN;
import static org.together.core.hub.Column.Expects.UPRN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Sex;

/**
 * The columns in which feeds say who somebody is. Names with a prefix ({@code carer_surname}) serve rows about two
 * people. A row must have a surname and a date of birth or an identifier; everything else is welcome.
 */
public final class PersonColumns {
    private final String prefix;
    private final Map<String, Column> columns;

    private PersonColumns(String prefix, Map<String, Column> columns) {
        this.prefix = prefix;
        this.columns = columns;
    }

    /** The columns of the person the row is about. */
    public static PersonColumns standard() {
        var person = new PersonColumns("", columns(""));
        return person.with(person.column("surname").required());
    }

    /** The columns of another person, who may be missing from a row. */
    public static PersonColumns of(String prefix) {
        return new PersonColumns(prefix + "_", columns(prefix + "_"));
    }

    /** The same with this column in place of the one of its name: as a key, required, or under the names that an agency gives it. */
    public PersonColumns with(Column column) {
        var changed = new LinkedHashMap<>(columns);
        Objects.requireNonNull(changed.replace(column.name(), column), () -> column + " says nothing about who somebody is");
        return new PersonColumns(prefix, changed);
    }

    /** By its name without prefix: {@code dob}. */
    public Column column(String name) {
        return Objects.requireNonNull(columns.get(prefix + name), () -> name + " says nothing about who somebody is");
    }

    public List<Column> all() {
        return List.copyOf(columns.values());
    }

    /** The person in the row, or empty when it has no surname; {@code feed} is the scheme of the agency's own numbers. */
    public Optional<Sighting> in(Row row, String feed, LocalDate seen) {
        return row.text(column("surname"))
                .map(name -> new Sighting(
                        new Name(row.text(column("forename")).orElse(""), name),
                        row.date(column("dob")),
                        row.text(column("sex")).flatMap(PersonColumns::sex),
                        identifiers(row, feed),
                        address(row),
                        seen));
    }

    private List<Identifier> identifiers(Row row, String feed) {
        var found = new ArrayList<Identifier>();
        row.text(column("nhs_number")).ifPresent(number -> found.add(new Identifier(Identifier.NHS_NUMBER, number)));
        row.text(column("upn")).ifPresent(number -> found.add(new Identifier(Identifier.UPN, number)));
        row.text(column("nino")).ifPresent(number -> found.add(new Identifier(Identifier.NINO, number)));
        row.text(column("local_id")).ifPresent(number -> found.add(new Identifier(Identifier.LOCAL + feed, number)));
        return found;
    }

    private Optional<Address> address(Row row) {
        return row.text(column("postcode"))
                .map(code -> new Address(row.text(column("address")).orElse(""), code, row.text(column("uprn")).orElse(null)));
    }

    private static Map<String, Column> columns(String prefix) {
        var columns = new LinkedHashMap<String, Column>();
        for (var column : List.of(
                Column.text(prefix + "forename", "Forename").alsoCalled(prefix + "first_name", prefix + "given_name", prefix + "forenames"),
                Column.text(prefix + "surname", "Surname").alsoCalled(prefix + "last_name", prefix + "family_name"),
                Column.date(prefix + "dob", "Date of birth").alsoCalled(prefix + "date_of_birth", prefix + "birth_date"),
                Column.code(prefix + "sex", "Sex", "F", "M", "U").alsoCalled(prefix + "gender"),
                Column.of(prefix + "nhs_number", "NHS number", NHS_NUMBER).alsoCalled(prefix + "nhs_no"),
                Column.of(prefix + "upn", "Unique pupil number", UPN),
                Column.of(prefix + "nino", "National Insurance number", NINO).alsoCalled(prefix + "ni_number"),
                Column.text(prefix + "local_id", "Agency's own number").alsoCalled(prefix + "person_id", prefix + "client_id"),
                Column.text(prefix + "address", "Address"),
                Column.of(prefix + "postcode", "Postcode", POSTCODE),
                Column.of(prefix + "uprn", "UPRN", UPRN))) {
            columns.put(column.name(), column);
        }
        return columns;
    }

    private static Optional<Sex> sex(String code) {
        return switch (code) {
            case "F" -> Optional.of(Sex.FEMALE);
            case "M" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }
}
