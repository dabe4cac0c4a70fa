package org.together.ui.parts;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.together.core.access.SecondStep.Offer;

/** How to set up an authenticator app: a picture to take or letters to type, and a field for the app's first code. */
public final class AppSetUp extends Div {
    private final TextField code = codeField("Code that the app shows");

    public AppSetUp(Offer offer) {
        var letters = new Code(offer.secret());
        letters.addClassName("part-secret");
        code.setHelperText("Six digits, new every half minute");
        addClassName("part-form");
        add(
                new OrderedList(
                        new ListItem("Open an authenticator app on your telephone or computer; any will do."),
                        new ListItem(new Paragraph("Let it take this picture:"), picture(offer)),
                        new ListItem(new Paragraph("Or type this key into it, as a key based on time:"), letters),
                        new ListItem("Enter the code that it shows.")),
                code);
    }

    /** A field that takes codes as people and browsers write them. */
    public static TextField codeField(String label) {
        var field = new TextField(label);
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.setAutocapitalize(Autocapitalize.NONE);
        return field;
    }

    /** Codes shown once, and what to do with them. */
    public static Div toKeep(List<String> recoveryCodes) {
        var codes = new OrderedList(recoveryCodes.stream().map(code -> new ListItem(new Code(code))).toArray(ListItem[]::new));
        codes.addClassName("part-codes");
        return new Div(
                new Paragraph("If your telephone is lost, each of these codes lets you in once in place of the app's. Print them or write "
                        + "them down and keep them where only you find them; they are not shown again."),
                codes);
    }

    public TextField code() {
        return code;
    }

    private static Svg picture(Offer offer) {
        var drawing = new Drawing(offer.size(), offer.size(), "The key below, as a picture for the app")
                .box(0, 0, offer.size(), offer.size(), "part-squares-light")
                .path(offer.picture(), "part-squares-dark");
        var picture = new Svg(drawing.svg());
        picture.addClassName("part-squares");
        return picture;
    }
}
