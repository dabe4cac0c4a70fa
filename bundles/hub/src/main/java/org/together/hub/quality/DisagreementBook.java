package org.together.hub.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.together.core.family.Identifier;
import org.together.core.family.Sex;
import org.together.core.hub.Aspect;
import org.together.core.hub.Disagreement;
import org.together.core.hub.Disagreement.Said;
import org.together.hub.quality.Census.Contradiction;
import org.together.hub.record.Ledger;

/** Disagreements, kept as pairs of identities; one whose identities have changed hands since is not read. */
final class DisagreementBook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final String FROM = " from hub_disagreement d join hub_identity i on i.id = d.identity_id"
            + " join hub_identity o on o.id = d.other_id"
            + " where d.feed = ? and i.person_id = d.person_id and o.person_id = d.person_id";

    private final Ledger ledger;

    DisagreementBook(Ledger ledger) {
        this.ledger = ledger;
    }

    void clear() {
        ledger.change("delete from hub_disagreement", any -> {});
    }

    void add(Collection<Contradiction> found) {
        ledger.batch(
                "insert into hub_disagreement (feed, aspect, person_id, identity_id, other_id, otherwise, alike)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                found,
                (insert, one) -> {
                    insert.setString(1, one.said().feed());
                    insert.setString(2, one.aspect().name());
                    insert.setLong(3, one.said().person());
                    insert.setLong(4, one.said().id());
                    insert.setLong(5, one.other().id());
                    insert.setInt(6, one.otherwise());
                    insert.setInt(7, one.alike());
                });
    }

    /** Which of a feed's: of one aspect or all, without these people. */
    record Which(String feed, Optional<Aspect> aspect, Set<Long> without) {
        String where() {
            var about = aspect.map(one -> " and d.aspect = '" + one.name() + "'").orElse("");
            var ids = without.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            return FROM + about + (ids.isEmpty() ? "" : " and d.person_id not in (" + ids + ")");
        }
    }

    long count(Which which) {
        var count = new long[1];
        ledger.each("select count(*)" + which.where(), statement -> statement.setString(1, which.feed()), row -> count[0] = row.getLong(1));
        return count[0];
    }

    List<Disagreement> list(Which which, int skip, int atMost) {
        var lines = new ArrayList<Disagreement>();
        ledger.each(
                "select d.aspect, d.otherwise, d.alike, i.last_seen, o.last_seen, i.identifiers, " + said("i") + ", " + said("o")
                        + which.where() + " order by d.otherwise - d.alike desc, d.aspect, d.person_id offset " + skip
                        + " rows fetch next " + atMost + " rows only",
                statement -> statement.setString(1, which.feed()),
                row -> lines.add(line(row, which.feed())));
        return lines;
    }

    private static String said(String table) {
        return Stream.of("forenames", "surname", "born", "sex", "postcode", "identifiers")
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    private static Disagreement line(ResultSet row, String feed) throws SQLException {
        var aspect = Aspect.valueOf(row.getString(1));
        var name = (text(row, 7) + " " + text(row, 8)).strip();
        var others = aspect.isTold() ? value(row, 13, aspect) : "";
        return new Disagreement(
                aspect,
                reference(text(row, 6), feed),
                name,
                new Said(value(row, 7, aspect), day(row, 4)),
                new Said(others, day(row, 5)),
                row.getInt(2),
                row.getInt(3));
    }

    /** The agency's own number, or else a registered one that it sends itself. */
    private static String reference(String numbers, String feed) {
        return Stream.of(Identifier.LOCAL + feed, Identifier.UPN, Identifier.NHS_NUMBER, Identifier.NINO)
                .map(scheme -> Voice.number(numbers, scheme))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@code first} is the column of the forenames. */
    private static String value(ResultSet row, int first, Aspect aspect) throws SQLException {
        return switch (aspect) {
            case FORENAME -> text(row, first);
            case SURNAME -> text(row, first + 1);
            case BORN -> Optional.ofNullable(row.getDate(first + 2)).map(day -> DAY.format(day.toLocalDate())).orElse("");
            case SEX -> Optional.of(text(row, first + 3)).filter(sex -> !sex.isEmpty()).map(DisagreementBook::sex).orElse("");
            case POSTCODE -> text(row, first + 4);
            case NHS_NUMBER -> Voice.number(text(row, first + 5), Identifier.NHS_NUMBER);
            case UPN -> Voice.number(text(row, first + 5), Identifier.UPN);
            case NINO -> Voice.number(text(row, first + 5), Identifier.NINO);
        };
    }

    private static String sex(String name) {
        return Sex.valueOf(name) == Sex.FEMALE ? "female" : "male";
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
