package org.together.demo;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.together.core.hub.Column;
import org.together.core.hub.Feed;
import org.together.core.hub.Row;

/** A row checked against its feed's columns by rules written again here, so that files are not judged by the hub that reads them. */
final class CheckedRow implements Row {
    private static final DateTimeFormatter UK = DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private final Map<String, String> values = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    CheckedRow(Feed feed, Map<String, String> byHeader) {
        for (var column : feed.columns()) {
            var value = value(column, byHeader);
            if (value.isEmpty() ? column.isRequired() : !fits(column, value)) {
                faults.add(column.name() + " " + value);
            }
            values.put(column.name(), value);
        }
    }

    List<String> faults() {
        return faults;
    }

    private static String value(Column column, Map<String, String> byHeader) {
        var own = byHeader.get(AgencyFile.folded(column.name()));
        if (own != null) {
            return own;
        }
        return column.aliases().stream()
                .map(name -> byHeader.getOrDefault(AgencyFile.folded(name), ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean fits(Column column, String value) {
        return switch (column.expects()) {
            case TEXT -> true;
            case CODE -> column.codes().contains(value);
            case DATE -> isDate(value);
            case NUMBER -> value.matches("\\d{1,9}");
            case MONEY -> value.matches("£?[\\d,]+(\\.\\d\\d)?");
            case FLAG -> value.matches("[YN]");
            case NHS_NUMBER -> value.matches("\\d{10}") && weighted(value, 10, -1) % 11 == 0;
            case UPN -> value.matches("[A-Z]\\d{12}") && UPN_LETTERS.charAt(weighted(value.substring(1), 2, 1) % 23) == value.charAt(0);
            case NINO -> value.matches("[A-Z]{2}\\d{6}[A-D]");
            case POSTCODE -> value.matches("[A-Z]{2}\\d{1,2} \\d[A-Z]{2}");
            case UPRN -> value.matches("\\d{12}");
        };
    }

    private static int weighted(String digits, int first, int step) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (first + i * step);
        }
        return sum;
    }

    private static boolean isDate(String value) {
        try {
            read(value);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static LocalDate read(String value) {
        return value.contains("/") ? LocalDate.parse(value, UK) : LocalDate.parse(value);
    }

    @Override
    public Optional<String> text(Column column) {
        return Optional.ofNullable(values.get(column.name())).filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<LocalDate> date(Column column) {
        return text(column).map(CheckedRow::read);
    }

    @Override
    public OptionalInt number(Column column) {
        return text(column).map(value -> OptionalInt.of(Integer.parseInt(value))).orElseGet(OptionalInt::empty);
    }

    @Override
    public Optional<BigDecimal> money(Column column) {
        return text(column).map(value -> new BigDecimal(value.replaceAll("[£,]", "")));
    }

    @Override
    public Optional<Boolean> flag(Column column) {
        return text(column).map("Y"::equals);
    }
}
