package org.together.screens.hub;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.together.core.identity.Likeness;
import org.together.ui.parts.PlainTable;

/** What speaks for and against two records being one person, in a sentence and weighed. */
final class WhyAlike extends Div {

    WhyAlike(Likeness likeness) {
        var words = likeness.words().isBlank() ? "Nothing in them can be compared" : likeness.words();
        add(new Paragraph(chance(likeness) + " " + words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + "."));
        add(new Details("Weights in detail", weights(likeness)));
    }

    /** In tens, since nobody knows it better. */
    private static String chance(Likeness likeness) {
        var tens = Math.round(likeness.probability() * 10);
        if (tens == 0 || tens == 10) {
            return tens == 0 ? "The weights speak clearly for two people." : "The weights speak clearly for one person.";
        }
        return "By the weights " + tens + " of 10 such pairs are one person.";
    }

    private static Component weights(Likeness likeness) {
        var table = new PlainTable("Weights", "What", "How it compares", "Speaks", "Weight in bits").captionUnseen();
        likeness.aspects().forEach(aspect -> table.row(
                new Span(aspect.field()),
                new Span(aspect.words()),
                new Span(aspect.weight() >= 0 ? "for one person" : "for two people"),
                new Span(String.format(Locale.UK, "%+.1f", aspect.weight()))));
        return table;
    }
}
