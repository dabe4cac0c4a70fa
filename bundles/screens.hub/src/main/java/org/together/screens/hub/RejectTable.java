package org.together.screens.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.together.core.access.Viewer;
import org.together.core.hub.Load;
import org.together.core.hub.Loads;
import org.together.ui.parts.PlainTable;

/** The first rejected rows: where, what stood there, and why it cannot be used. */
final class RejectTable extends Div {
    private static final int SHOWN = 100;

    RejectTable(Loads loads, Load load, Viewer viewer) {
        var table = new PlainTable("Rows that could not be used", "Row", "Column", "What stood there", "Why").captionUnseen();
        loads.rejects(viewer, load.id(), 0, SHOWN)
                .forEach(reject -> table.row(String.valueOf(reject.row()), reject.column(), reject.value(), reject.reason()));
        if (load.rejected() > SHOWN) {
            add(new Paragraph(String.format(Locale.UK, "The first %d of %,d. The download has them all.", SHOWN, load.rejected())));
        }
        add(table);
    }
}
