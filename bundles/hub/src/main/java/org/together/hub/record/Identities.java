package org.together.hub.record;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.together.core.family.Address;
import org.together.core.family.Name;
import org.together.core.family.Sex;
import org.together.hub.match.Identity;
import org.together.hub.row.RowKey;

/** The identities that feeds have shown, and whose they are. */
public final class Identities {
    private static final String COLUMNS =
            "id, feed, forenames, surname, born, sex, identifiers, address, postcode, uprn, first_seen, last_seen, person_id";

    private final Ledger ledger;

    public Identities(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An identity to be added, with the fingerprint by which it is known again. */
    public record Fresh(Identity identity, RowKey print) {}

    public Map<RowKey, Identity> byPrint(Collection<RowKey> prints) {
        var wanted = Set.copyOf(prints);
        var found = new HashMap<RowKey, Identity>();
        ledger.each(
                "select " + COLUMNS + ", print, print_check from hub_identity {index=hub_identity_print} where print in (*)",
                wanted.stream().map(RowKey::first).distinct().toList(),
                row -> {
                    var print = new RowKey(row.getLong(14), row.getLong(15));
                    if (wanted.contains(print)) {
                        found.put(print, identity(row));
                    }
                });
        return found;
    }

    /** All of which a record is in force. */
    public void each(Consumer<Identity> reader) {
        ledger.each("select " + COLUMNS + " from hub_identity where person_id <> 0", statement -> {}, row -> reader.accept(identity(row)));
    }

    /** How many they are. */
    public long count() {
        var found = new long[1];
        ledger.each("select count(*) from hub_identity where person_id <> 0", statement -> {}, row -> found[0] = row.getLong(1));
        return found[0];
    }

    public Map<Long, Identity> byId(Collection<Long> ids) {
        return found("{constraint=hub_identity_id} where id in (*)", ids);
    }

    /** All identities of these people. */
    public Map<Long, Identity> ofPeople(Collection<Long> people) {
        return found("{index=hub_identity_person} where person_id in (*)", people);
    }

    /** People of whom an identity was ever at one of these places. */
    public Set<Long> peopleAt(Collection<Long> places) {
        var people = new HashSet<Long>();
        people.addAll(people("{index=hub_identity_property} where at_property in (*)", places));
        people.addAll(people("{index=hub_identity_address} where at_address in (*)", places));
        return people;
    }

    /** Those of the people who have an identity left. */
    public Set<Long> present(Collection<Long> people) {
        return people("{index=hub_identity_person} where person_id in (*)", people);
    }

    private Set<Long> people(String where, Collection<Long> ids) {
        var people = new HashSet<Long>();
        ledger.each("select person_id from hub_identity " + where, ids, row -> people.add(row.getLong(1)));
        people.remove(0L);
        return people;
    }

    private Map<Long, Identity> found(String where, Collection<Long> ids) {
        var found = new HashMap<Long, Identity>();
        ledger.each("select " + COLUMNS + " from hub_identity " + where, ids, row -> found.put(row.getLong(1), identity(row)));
        return found;
    }

    private static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                row.getLong(1),
                row.getString(2),
                new Name(text(row, 3), text(row, 4)),
                Optional.ofNullable(row.getDate(5)).map(Date::toLocalDate),
                Optional.ofNullable(row.getString(6)).map(Sex::valueOf),
                Identifiers.read(text(row, 7)),
                address(row),
                row.getDate(11).toLocalDate(),
                row.getDate(12).toLocalDate(),
                row.getLong(13));
    }

    private static Optional<Address> address(ResultSet row) throws SQLException {
        var postcode = row.getString(9);
        return postcode == null ? Optional.empty() : Optional.of(new Address(text(row, 8), postcode, row.getString(10)));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    public void add(Collection<Fresh> fresh) {
        ledger.batch(
                "insert into hub_identity (" + COLUMNS + ", print, print_check, at_property, at_address)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fresh,
                Identities::bind);
    }

    private static void bind(PreparedStatement insert, Fresh fresh) throws SQLException {
        var identity = fresh.identity();
        insert.setLong(1, identity.id());
        insert.setString(2, identity.feed());
        insert.setString(3, identity.name().forenames());
        insert.setString(4, identity.name().surname());
        insert.setDate(5, identity.born().map(Date::valueOf).orElse(null));
        insert.setString(6, identity.sex().map(Enum::name).orElse(null));
        insert.setString(7, Identifiers.written(identity.identifiers()));
        insert.setString(8, identity.address().map(Address::lines).orElse(null));
        insert.setString(9, identity.address().map(Address::postcode).orElse(null));
        insert.setString(10, identity.address().flatMap(Address::property).orElse(null));
        insert.setDate(11, Date.valueOf(identity.firstSeen()));
        insert.setDate(12, Date.valueOf(identity.lastSeen()));
        insert.setLong(13, identity.person());
        insert.setLong(14, fresh.print().first());
        insert.setLong(15, fresh.print().second());
        place(insert, 16, identity.address().flatMap(Places::property));
        place(insert, 17, identity.address().flatMap(Places::lines));
    }

    private static void place(PreparedStatement insert, int column, Optional<String> place) throws SQLException {
        if (place.isPresent()) {
            insert.setLong(column, Places.hash(place.get()));
        } else {
            insert.setNull(column, Types.BIGINT);
        }
    }

    /** Identity to person; 0 for nobody. */
    public void assign(Map<Long, Long> owners) {
        ledger.batch("update hub_identity set person_id = ? where id = ?", owners.entrySet(), (update, owner) -> {
            update.setLong(1, owner.getValue());
            update.setLong(2, owner.getKey());
        });
    }

    public void seen(Map<Long, LocalDate[]> days) {
        ledger.batch("update hub_identity set first_seen = ?, last_seen = ? where id = ?", days.entrySet(), (update, day) -> {
            update.setDate(1, Date.valueOf(day.getValue()[0]));
            update.setDate(2, Date.valueOf(day.getValue()[1]));
            update.setLong(3, day.getKey());
        });
    }
}
