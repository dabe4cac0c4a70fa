package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A question that interrupts: what will happen in one sentence, a button that does it and one that does not. Afterwards whatever asked it
 * has the focus again.
 */
public final class Confirm {
    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Div body = new Div();

    private Confirm(String question, String consequence) {
        body.add(new Paragraph(consequence));
        dialog.setHeader(question);
        dialog.setText(body);
        dialog.setWidth("36rem");
    }

    /** {@code question} is the heading: "Withdraw this load?". */
    public static Confirm ask(String question, String consequence) {
        return new Confirm(question, consequence);
    }

    /** More to know before deciding: a list of what leaves, for example. Never a field. */
    public Confirm showing(Component... details) {
        body.add(details);
        return this;
    }

    /** {@code yes} names the deed ("Withdraw load"), {@code no} the way back ("Keep it"). */
    public void open(String yes, String no, Runnable deed) {
        dialog.setConfirmButton(yes, event -> {
            deed.run();
            WayBack.take();
        });
        dialog.setCancelButton(no, event -> {});
        dialog.open();
        WayBack.remember();
    }

    /** For what cannot be taken back. */
    public void openDangerous(String yes, String no, Runnable deed) {
        dialog.setConfirmButtonTheme("error primary");
        open(yes, no, deed);
    }

    /** Nothing can be done: only the reason, and one way back. */
    public void openRefused(String back) {
        dialog.setConfirmButton(back, event -> {});
        dialog.open();
    }
}
