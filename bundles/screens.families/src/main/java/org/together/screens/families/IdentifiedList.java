package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import org.together.core.access.Access;
import org.together.core.access.Action;
import org.together.core.identification.Identification;
import org.together.core.identification.Identifications;
import org.together.core.identification.Page;
import org.together.core.identification.Query;
import org.together.ui.Visit;
import org.together.ui.parts.Ages;
import org.together.ui.parts.DownloadLink;
import org.together.ui.parts.Filters;
import org.together.ui.sheets.Sheet;

/** A kept result as a list: its figures, filters, export, and the families in order of rank. */
final class IdentifiedList extends Div {
    private final transient Identifications identifications;
    private final transient Visit visit;
    private final transient Identification result;
    private final TextField text = new TextField("Name");
    private final ComboBox<String> locality = new ComboBox<>("Locality");
    private final ComboBox<String> headline = new ComboBox<>("Problem");
    private final ComboBox<String> flag = new ComboBox<>("Barrier");
    private final Checkbox cannotTell = new Checkbox("Also those that cannot be told");
    private final Span count = new Span();
    private final IdentifiedGrid grid;

    IdentifiedList(
            Identifications identifications, Access access, Visit visit, Identification result, Optional<BringToFrontDoor> bring) {
        this.identifications = identifications;
        this.visit = visit;
        this.result = result;
        grid = new IdentifiedGrid(this::page);
        bring.ifPresent(grid::offer);
        count.getElement().setAttribute("role", "status");
        add(figures(), filters(page(query().from(0, 1))), actions(access), grid);
        grid.refresh();
    }

    private Component figures() {
        return new Paragraph(String.format(
                Locale.UK,
                "%,d of %,d families qualify for %s as at %s; for %,d it cannot be told from what is known."
                        + " Most concern and highest reactive cost first.",
                result.qualifying(),
                result.families(),
                result.title(),
                Ages.date(result.asAt()),
                result.cannotTell()));
    }

    private Filters filters(Page offered) {
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> grid.refresh());
        offer(locality, offered.localities());
        offer(headline, offered.headlines());
        offer(flag, offered.flags());
        cannotTell.addValueChangeListener(event -> grid.refresh());
        return new Filters("Filter families", text, locality, headline, flag, cannotTell);
    }

    private void offer(ComboBox<String> box, java.util.List<String> values) {
        box.setItems(values);
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> grid.refresh());
        box.setVisible(!values.isEmpty());
    }

    private Component actions(Access access) {
        var bar = new Div(count);
        bar.addClassName("part-filters");
        if (access.may(visit.viewer(), Action.EXPORT).isAllowed()) {
            var name = "families-identified-" + result.asAt();
            bar.add(
                    new DownloadLink("Download as CSV", name + ".csv", out -> sheet().writeCsv(out)),
                    new DownloadLink("Download for Excel", name + ".xlsx", out -> sheet().writeXlsx(out)));
        }
        return bar;
    }

    private Sheet sheet() {
        return IdentifiedSheet.of(identifications.export(visit.viewer(), result.id(), query()));
    }

    private Page page(Query part) {
        var asked = query().by(part.order(), part.descending()).from(part.skip(), part.atMost());
        var page = identifications.families(visit.viewer(), result.id(), asked);
        count.setText(String.format(Locale.UK, page.total() == 1 ? "%,d family" : "%,d families", page.total()));
        return page;
    }

    private Query query() {
        return Query.ALL
                .naming(text.getValue())
                .in(Optional.ofNullable(locality.getValue()))
                .meeting(Optional.ofNullable(headline.getValue()))
                .flagged(Optional.ofNullable(flag.getValue()))
                .alsoCannotTell(cannotTell.getValue());
    }
}
