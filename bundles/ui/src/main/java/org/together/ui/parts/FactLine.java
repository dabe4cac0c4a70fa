package org.together.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.together.core.family.Certainty;
import org.together.core.family.Correction;
import org.together.core.family.Fact;
import org.together.core.family.Kinds;
import org.together.core.family.Sensitivity;

/** A fact as one line: what, when, and under it who says so, how old that is and how sure they are. */
public final class FactLine extends Div {
    public FactLine(Fact fact, Kinds kinds, Ages ages) {
        var what = new Span(kinds.tell(fact));
        var when = new Span(Ages.period(fact.period()));
        var who = new Span(origin(fact, ages));
        what.addClassName("part-fact-what");
        when.addClassName("part-fact-when");
        who.addClassName("part-fact-source");
        addClassName("part-fact");
        add(what, when);
        if (fact.sensitivity() != Sensitivity.ORDINARY) {
            add(StatusTag.attention(fact.sensitivity() == Sensitivity.SENSITIVE ? "Sensitive" : "Restricted"));
        }
        add(who);
        fact.correction().ifPresent(said -> add(corrected(said, kinds, ages)));
    }

    private static Span corrected(Correction said, Kinds kinds, Ages ages) {
        var recorded = said.recorded();
        var words = new Span("Corrected by " + said.by().reference() + ", " + said.by().agency() + ", " + ages.ago(said.at()) + ": "
                + said.reason() + " Recorded by " + recorded.source().agency() + ": " + kinds.tell(recorded) + ", "
                + Ages.period(recorded.period()));
        words.addClassName("part-fact-source");
        return words;
    }

    private static String origin(Fact fact, Ages ages) {
        var reference = fact.source().reference();
        return fact.source().agency()
                + (reference.isBlank() ? "" : " (" + reference + ")")
                + ", learnt " + ages.ago(fact.learnt())
                + certainty(fact.certainty());
    }

    private static String certainty(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> ", confirmed";
            case REPORTED -> ", told by somebody and not checked";
            case JUDGED -> ", a professional's judgement";
        };
    }
}
