package org.together.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A long list: named for a screen reader, sorted by its headers, with the way in as a link in its first column. */
public final class ListGrid<T> extends Grid<T> {
    /** {@code name} says what is listed: "Families identified". */
    public ListGrid(String name) {
        setAriaLabel(name);
        setEmptyStateText("Nothing to show");
        setMultiSort(false);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("part-list");
    }

    /** The first column: its text leads to the row's own page. */
    public Column<T> link(String header, ValueProvider<T, String> text, ValueProvider<T, String> address) {
        return addComponentColumn(row -> new PageLink(text.apply(row), address.apply(row)))
                .setHeader(header)
                .setRowHeader(true)
                .setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER))
                .setSortable(true)
                .setFlexGrow(2);
    }

    public Column<T> text(String header, ValueProvider<T, String> text) {
        return addColumn(text).setHeader(header).setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER)).setSortable(true);
    }

    public Column<T> number(String header, ValueProvider<T, Long> number) {
        return addColumn(row -> String.format(Locale.UK, "%,d", number.apply(row)))
                .setHeader(header)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setComparator(number)
                .setSortable(true);
    }

    public Column<T> date(String header, ValueProvider<T, Optional<LocalDate>> day) {
        return addColumn(row -> day.apply(row).map(Ages::date).orElse("Not known"))
                .setHeader(header)
                .setComparator(Comparator.comparing((T row) -> day.apply(row).orElse(LocalDate.MIN)))
                .setSortable(true);
    }

    /** Tags and the like; not sorted. */
    public Column<T> shown(String header, ValueProvider<T, Component> component) {
        return addComponentColumn(component).setHeader(header);
    }

    /** Several short words in one cell, one a line. */
    public Column<T> lines(String header, ValueProvider<T, ? extends Iterable<String>> lines) {
        return addComponentColumn(row -> stacked(lines.apply(row))).setHeader(header).setFlexGrow(2);
    }

    public ListGrid<T> whenEmpty(EmptyState state) {
        setEmptyStateComponent(state);
        return this;
    }

    private static Component stacked(Iterable<String> lines) {
        var cell = new Span();
        cell.addClassName("part-stack");
        lines.forEach(line -> cell.add(new Span(line)));
        return cell;
    }
}
