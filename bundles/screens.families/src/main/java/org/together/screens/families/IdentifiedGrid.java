package org.together.screens.families;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.together.core.criteria.Verdict;
import org.together.core.identification.IdentifiedFamily;
import org.together.core.identification.Page;
import org.together.core.identification.Query;
import org.together.core.identification.Query.Order;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.ListGrid;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.StatusTag;

/** The families of a result, fetched a page at a time in the order asked for. */
final class IdentifiedGrid extends Div {
    private final ListGrid<IdentifiedFamily> grid = new ListGrid<>("Families identified");
    private final CallbackDataProvider<IdentifiedFamily, Void> families;
    private final transient Function<Query, Page> pages;
    private transient Page first = new Page(List.of(), 0, List.of(), List.of(), List.of());

    IdentifiedGrid(Function<Query, Page> pages) {
        this.pages = pages;
        families = DataProvider.fromCallbacks(query -> fetched(asked(query)).stream(), this::count);
        addColumns();
        grid.whenEmpty(new EmptyState("No family answers to this", "Take a filter away, or also show those that cannot be told."));
        grid.setHeight("max(38rem, 100vh - 12rem)");
        grid.setPageSize(50);
        add(grid);
    }

    private void addColumns() {
        grid.addComponentColumn(family -> new PageLink(family.name(), FamiliesNavigation.family(family.family())))
                .setHeader("Family")
                .setRowHeader(true)
                .setSortProperty(Order.NAME.name())
                .setWidth("8rem");
        grid.addComponentColumn(IdentifiedGrid::standing)
                .setHeader("Rank")
                .setSortProperty(Order.RANK.name())
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(family -> family.locality().orElse("Not known"))
                .setHeader("Locality")
                .setSortProperty(Order.LOCALITY.name())
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(IdentifiedGrid::problems).setHeader("Problems and barriers").setWidth("17rem").setFlexGrow(4);
        grid.addColumn(family -> String.format(Locale.UK, "£%,d", family.verdict().cost()))
                .setHeader("Cost a year")
                .setSortProperty(Order.COST.name())
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(IdentifiedGrid::why).setHeader("Why in this order").setWidth("15rem").setFlexGrow(4);
    }

    /** A button with each family that takes it to the front door. */
    void offer(BringToFrontDoor bring) {
        grid.addComponentColumn(bring::button).setHeader("Front door").setWidth("7rem").setFlexGrow(0);
    }

    void refresh() {
        if (grid.getDataProvider() == families) {
            families.refreshAll();
        } else {
            grid.setItems(families);
        }
    }

    private static String problems(IdentifiedFamily family) {
        var problems = family.met().stream().map(IdentifiedFamily.Kept::headline).distinct().collect(Collectors.joining("; "));
        var barriers = family.verdict().flags().stream().map(Verdict.Flag::title).collect(Collectors.joining(", "));
        return barriers.isEmpty() ? problems : problems + ". Barriers: " + barriers;
    }

    private static String why(IdentifiedFamily family) {
        return family.verdict().ranking().isEmpty() ? family.verdict().reason() : family.verdict().ranking();
    }

    private static Component standing(IdentifiedFamily family) {
        return switch (family.verdict().status()) {
            case QUALIFIES -> new Span(String.valueOf(family.rank()));
            case CANNOT_TELL -> StatusTag.unknown("Cannot be told");
            case DOES_NOT_QUALIFY -> StatusTag.neutral("Does not qualify");
        };
    }

    private static Query asked(com.vaadin.flow.data.provider.Query<IdentifiedFamily, Void> query) {
        var part = Query.ALL.from(query.getOffset(), query.getLimit());
        return query.getSortOrders().stream()
                .findFirst()
                .map(sort -> part.by(Order.valueOf(sort.getSorted()), sort.getDirection() == SortDirection.DESCENDING))
                .orElse(part);
    }

    /** Every look at a list is audited, so its beginning comes with the count. A counting query must be told that its part was seen. */
    private int count(com.vaadin.flow.data.provider.Query<IdentifiedFamily, Void> query) {
        query.getOffset();
        query.getLimit();
        first = pages.apply(Query.ALL);
        return (int) first.total();
    }

    private List<IdentifiedFamily> fetched(Query asked) {
        var end = (int) Math.min(first.total(), asked.skip() + (long) asked.atMost());
        var isAtHand = asked.order() == Order.RANK && !asked.descending() && end <= first.families().size();
        return isAtHand ? first.families().subList(Math.min(asked.skip(), end), end) : pages.apply(asked).families();
    }
}
