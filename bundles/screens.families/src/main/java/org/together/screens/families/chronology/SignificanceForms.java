package org.together.screens.families.chronology;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.together.core.chronology.Chronologies.Words;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Significance;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.Visit;
import org.together.ui.parts.FormDialog;

/** Saying why an event matters, and that it does not after all. */
final class SignificanceForms {
    private static final int LONG = 2000;

    private final ChronologyViews services;
    private final Family family;
    private final Visit visit;
    private final Consumer<Id<Fact>> after;

    /** {@code after} is told whose significance was changed. */
    SignificanceForms(ChronologyViews services, Family family, Visit visit, Consumer<Id<Fact>> after) {
        this.services = services;
        this.family = family;
        this.visit = visit;
        this.after = after;
    }

    void promote(Entry entry) {
        var why = words("Why it matters", entry.significance().map(Significance::why).orElse(""));
        var impact = words("What it did to the family (optional)", entry.significance().map(Significance::impact).orElse(""));
        new FormDialog("Make it significant", services.kinds.tell(entry.fact()))
                .with(why, impact)
                .needs(why, "Say why it matters")
                .open("Keep", () -> services.chronologies.promote(
                        visit.viewer(), family.id(), entry.fact().id(), new Words(why.getValue(), impact.getValue())),
                        () -> kept(entry, "It stands in the chronology now"));
    }

    void setAside(Entry entry) {
        var why = words("Why it is not significant after all", "");
        new FormDialog("Set it aside", services.kinds.tell(entry.fact()) + " It stays in the case log; what was said of it is kept.")
                .with(why)
                .needs(why, "Say why in a sentence")
                .open("Set aside", () -> services.chronologies.setAside(
                        visit.viewer(), family.id(), entry.fact().id(), why.getValue()), () -> kept(entry, "It is set aside"));
    }

    private void kept(Entry entry, String words) {
        visit.tell(words);
        after.accept(entry.fact().id());
    }

    private static TextArea words(String label, String value) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinHeight("6rem");
        area.setMaxLength(LONG);
        area.setValue(value);
        return area;
    }
}
