package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** A short table that prints as it stands: a caption, column headings, and the first cell of each row as its heading. */
public final class PlainTable extends Div {
    private final NativeTable table = new NativeTable();
    private final List<String> headers;
    private boolean isStacked;

    public PlainTable(String caption, String... headers) {
        this.headers = List.of(headers);
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

    /** In a narrow window the cells of a row stand below each other, each under its heading. Said before the rows come. */
    public PlainTable stacked() {
        isStacked = true;
        table.addClassName("part-table-stacked");
        said(table, "table");
        said(table.getHead().getRow(0).orElseThrow(), "row");
        return this;
    }

    public PlainTable row(Component first, Component... others) {
        var row = new NativeTableRow();
        row.add(said(heading(first, "row"), "rowheader"));
        for (var column = 1; column <= others.length; column++) {
            row.add(said(cell(others[column - 1], column), "cell"));
        }
        said(row, "row");
        table.getBody().add(row);
        return this;
    }

    public PlainTable row(String first, String... others) {
        return row(new Span(first), Stream.of(others).map(Span::new).toArray(Component[]::new));
    }

    public void clear() {
        table.getBody().removeAll();
    }

    private NativeTableCell cell(Component content, int column) {
        var cell = new NativeTableCell(content);
        if (column < headers.size()) {
            cell.getElement().setAttribute("data-heading", headers.get(column));
        }
        return cell;
    }

    /** What does not stand as a table any more is still one to those who hear it. */
    private <C extends Component> C said(C part, String role) {
        if (isStacked) {
            part.getElement().setAttribute("role", role);
        }
        return part;
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
