package org.together.screens.casework.assessment;

import java.time.Instant;
import java.util.List;
import org.together.ui.parts.Autosave;

/** What is typed and not yet kept as an answer: a draft, each text with the version it was written on. */
final class Tray {
    private final Paper page;
    private final Autosave autosave;
    private final List<FieldBox> boxes;

    Tray(Paper page, Autosave autosave, List<FieldBox> boxes) {
        this.page = page;
        this.autosave = autosave;
        this.boxes = boxes;
    }

    void typed(FieldBox box) {
        autosave.keep(box.field().toString(), box.isChanged() ? box.base() + "\n" + box.text() : "");
    }

    /** An answer is kept: it leaves the draft, and the draft goes when nothing is left in it. */
    void kept(FieldBox box, Instant at) {
        if (boxes.stream().noneMatch(FieldBox::isChanged)) {
            autosave.handedIn(at);
        } else {
            typed(box);
        }
    }

    /** Puts back what was typed when the session or the server ended. */
    void restore() {
        var before = autosave.draft().fields();
        for (var box : boxes) {
            var typed = before.getOrDefault(box.field().toString(), "");
            var cut = typed.indexOf('\n');
            if (cut > 0) {
                box.restore(Integer.parseInt(typed.substring(0, cut)), typed.substring(cut + 1));
            }
        }
    }

    Paper page() {
        return page;
    }
}
