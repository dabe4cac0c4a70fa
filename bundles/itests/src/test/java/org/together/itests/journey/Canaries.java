package org.together.itests.journey;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.Referral;

/**
 * Words that stand nowhere else, put into a record while the platform does not run: where a family lives in which abuse at home is known,
 * in the record and in a referral about it; and the name and address of a family that is sealed.
 */
record Canaries(Id<Family> sealed, Id<Family> guarded, Id<Referral> referral) {
    static final String STREET = "Canaryhouse Lane";
    static final String POSTCODE = "ZQ7 7QZ";
    static final String NAME = "Sealedcanary";
    /** Where the advocate wants to be told that something is new, and something is. */
    static final String LETTER_BOX = "advocate@example.gov.uk";
    /** In any spelling, in small letters. */
    static final List<String> SONGS = List.of("canaryhouse", "zq7 7qz", "zq77qz", "zq7+7qz", "zq7%207qz", NAME.toLowerCase(Locale.ROOT));

    private static final String MEMBERS = "(select person_id from record_membership where family_id = ";
    private static final String FACT = "subject, about, kind, from_day, to_day, content, agency, feed, reference, learnt, certainty,"
            + " sensitivity, basis, load_id, source_record, withdrawn";

    /** Two families of the demo's advocate, and a referral that waits. */
    static Canaries plantedIn(Path data) throws SQLException {
        var address = "jdbc:derby:" + data.resolve("derby");
        try (var connection = DriverManager.getConnection(address); var statement = connection.createStatement()) {
            var theirs = "from case_allocation where account = 'advocate' and current_spell is not null";
            var sealed = number(statement, "select min(family) " + theirs);
            var guarded = number(statement, "select max(family) " + theirs);
            var referral = number(statement, "select max(id) from case_referral where state = 'WAITING'");
            house(statement, sealed);
            house(statement, guarded);
            seal(statement, sealed);
            abuse(statement, guarded);
            refer(statement, referral, guarded);
            statement.execute("insert into case_notice_wish (account, address) values ('advocate', '" + LETTER_BOX + "')");
            statement.execute("insert into case_notice (account, due, tries) values ('advocate', current_timestamp, 0)");
            return new Canaries(Id.of(sealed), Id.of(guarded), Id.of(referral));
        } finally {
            shut(address);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void house(Statement statement, long family) throws SQLException {
        var place = " set %s = '9 " + STREET + ", Lanmorva', postcode = '" + POSTCODE + "'";
        var of = " where person_id in " + MEMBERS + family + ")";
        statement.execute("update record_residence" + place.formatted("lines") + ", postcode_key = 'ZQ77QZ'" + of);
        statement.execute("update hub_identity" + place.formatted("address") + of);
    }

    private static void seal(Statement statement, long family) throws SQLException {
        statement.execute("update record_family set name = '" + NAME + " family' where id = " + family);
        statement.execute("update record_person set surname = '" + NAME + "', surname_key = '" + NAME.toUpperCase(Locale.ROOT)
                + "' where id in " + MEMBERS + family + ")");
        statement.execute("insert into access_restriction (family, level_name, named, contact) values (" + family
                + ", 'SEALED', 'nobody', 'Information governance')");
    }

    /** As of another family, so that it is written as the police write it. */
    private static void abuse(Statement statement, long family) throws SQLException {
        var of = number(statement, "select min(person_id) from record_membership where family_id = " + family);
        var like = number(statement, "select min(id) from record_fact where kind = 'domestic-abuse.call-out'");
        statement.execute("insert into record_fact (id, " + FACT + ") select (select max(id) + 1 from record_fact), "
                + FACT.replaceFirst("subject", String.valueOf(of)) + " from record_fact where id = " + like);
    }

    private static void refer(Statement statement, long referral, long family) throws SQLException {
        statement.execute("update case_referral set family = " + family + " where id = " + referral);
        var place = " set address = '9 " + STREET + "', postcode = '" + POSTCODE + "'";
        statement.execute("update case_referred" + place + " where referral = " + referral);
    }

    private static void shut(String address) {
        try {
            DriverManager.getConnection(address + ";shutdown=true").close();
        } catch (SQLException said) {
            if (!"08006".equals(said.getSQLState())) {
                throw new IllegalStateException(said);
            }
        }
    }

    /** Each song that is heard in a text, with what stands around it. */
    static List<String> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return SONGS.stream().filter(lower::contains).map(song -> song + " in …" + around(text, lower.indexOf(song)) + "…").toList();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 40)).replaceAll("\\s+", " ");
    }
}
