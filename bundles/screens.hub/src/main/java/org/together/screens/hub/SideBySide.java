package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.identity.Description;
import org.together.ui.parts.Ages;
import org.together.ui.parts.PlainTable;
import org.together.ui.parts.StatusTag;

/** Two descriptions field by field; what differs is said in a word, not by colour alone. */
final class SideBySide {
    private static final String NOT_SHOWN = "Not shown";

    private final Description one;
    private final Description other;
    private final PlainTable table;

    private SideBySide(Description one, Description other) {
        this.one = one;
        this.other = other;
        table = new PlainTable("The two records side by side", "Field", "First record", "Second record", "Compared").captionUnseen();
    }

    static PlainTable of(Description one, Description other) {
        var both = new SideBySide(one, other);
        both.compared("Name", says -> says.name().full());
        both.compared("Date of birth", says -> says.born().map(Ages::date).orElse(""));
        both.compared("Sex", says -> says.sex().map(sex -> sex.name().toLowerCase(Locale.UK)).orElse(""));
        both.places();
        both.compared("NHS number", says -> number(says, Identifier.NHS_NUMBER));
        both.compared("Pupil number (UPN)", says -> number(says, Identifier.UPN));
        both.compared("National Insurance number", says -> number(says, Identifier.NINO));
        both.said("Agency's own number", SideBySide::own);
        both.said("Feed", Description::feed);
        both.said("Seen", says -> seen(says));
        return both.table;
    }

    /** Where either address is kept, no line of the other tells where that may be, nor whether they are the same. */
    private void places() {
        if (one.isAddressKept() || other.isAddressKept()) {
            row("Address", NOT_SHOWN, NOT_SHOWN, new Span("–"));
            return;
        }
        compared("Address", says -> says.address().map(Address::lines).orElse(""));
        compared("Postcode", says -> says.address().map(Address::postcode).orElse(""));
        compared("Property number (UPRN)", says -> says.address().flatMap(Address::property).orElse(""));
    }

    /** Where they live, in a table. */
    static String place(Description says) {
        return says.isAddressKept() ? NOT_SHOWN : says.address().map(PersonPage::written).orElse("Not known");
    }

    static String seen(Description says) {
        return says.firstSeen().equals(says.lastSeen())
                ? Ages.date(says.firstSeen())
                : Ages.date(says.firstSeen()) + " to " + Ages.date(says.lastSeen());
    }

    static String numbers(Description says) {
        return says.identifiers().stream().map(SideBySide::written).collect(Collectors.joining(", "));
    }

    private static String written(Identifier number) {
        return switch (number.scheme()) {
            case Identifier.NHS_NUMBER -> "NHS " + number.value();
            case Identifier.UPN -> "UPN " + number.value();
            case Identifier.NINO -> "NINO " + number.value();
            default -> "own number " + number.value();
        };
    }

    private static String number(Description says, String scheme) {
        return says.identifiers().stream()
                .filter(number -> number.scheme().equals(scheme))
                .map(Identifier::value)
                .collect(Collectors.joining(", "));
    }

    private static String own(Description says) {
        return says.identifiers().stream()
                .filter(number -> number.scheme().startsWith(Identifier.LOCAL))
                .map(Identifier::value)
                .collect(Collectors.joining(", "));
    }

    /** A field that both leave out is not worth a line. */
    private void compared(String field, Function<Description, String> says) {
        var first = says.apply(one);
        var second = says.apply(other);
        if (!first.isBlank() || !second.isBlank()) {
            row(field, first, second, compared(first, second));
        }
    }

    private static Component compared(String first, String second) {
        if (first.isBlank() || second.isBlank()) {
            return StatusTag.unknown("Only one says");
        }
        return first.equalsIgnoreCase(second) ? StatusTag.good("Same") : StatusTag.attention("Differs");
    }

    private void said(String field, Function<Description, String> says) {
        if (!List.of("", "").equals(List.of(says.apply(one), says.apply(other)))) {
            row(field, says.apply(one), says.apply(other), new Span("–"));
        }
    }

    private void row(String field, String first, String second, Component compared) {
        table.row(new Span(field), known(first), known(second), compared);
    }

    private static Span known(String value) {
        return new Span(value.isBlank() ? "Not known" : value);
    }
}
