package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A short table that prints as it stands: a caption, column headings, and the first cell of each row as its heading. */
public final class PlainTable extends Div {
    private final NativeTable table = new NativeTable();

    public PlainTable(String caption, String... headers) {
        table.setCaptionText(caption);
        var row = new NativeTableRow();
        Stream.of(headers).forEach(header -> row.add(heading(new Span(header), "col")));
        table.getHead().add(row);
        table.addClassName("part-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        addClassName("part-table-frame");
        add(table);
    }

    /** The caption stays for screen readers, when a heading above says the same. */
    public PlainTable captionUnseen() {
        table.getCaption().addClassName("part-unseen");
        return this;
    }

    public PlainTable row(Component first, Component... others) {
        var row = new NativeTableRow();
        row.add(heading(first, "row"));
        Stream.of(others).forEach(other -> row.add(new NativeTableCell(other)));
        table.getBody().add(row);
        return this;
    }

    public PlainTable row(String first, String... others) {
        return row(new Span(first), Stream.of(others).map(Span::new).toArray(Component[]::new));
    }

    public void clear() {
        table.getBody().removeAll();
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
