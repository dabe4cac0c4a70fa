package org.together.screens.casework.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.together.core.caseload.CaseLine;
import org.together.core.casework.Advocate;
import org.together.core.casework.Stage;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.ui.parts.Ages;
import org.together.ui.parts.PageLink;
import org.together.ui.parts.WayBack;

/** One column of the board: its families can be dragged to another, and moved by a button just as well. */
final class StageColumn extends Section {
    private static final int MOST = 40;

    private final transient BiConsumer<Id<Family>, Stage> move;
    private final Stage stage;

    StageColumn(Stage stage, List<CaseLine> lines, BiConsumer<Id<Family>, Stage> move) {
        this.stage = stage;
        this.move = move;
        var heading = new H2(stage.label() + " (" + lines.size() + ")");
        var list = new UnorderedList();
        lines.stream().limit(MOST).forEach(line -> list.add(item(line)));
        list.addClassName("part-plain-list");
        addClassName("caseload-column");
        getElement().setAttribute("aria-label", stage.label());
        add(heading);
        add(lines.isEmpty() ? new Paragraph("Nobody") : list);
        if (lines.size() > MOST) {
            add(new Paragraph((lines.size() - MOST) + " more: choose a locality or an advocate"));
        }
        if (stage != Stage.TO_BE_ALLOCATED) {
            DropTarget.create(this).addDropListener(event -> event.getDragData().ifPresent(this::dropped));
        }
    }

    private void dropped(Object dragged) {
        if (dragged instanceof Dragged one) {
            move.accept(one.family(), stage);
        }
    }

    /** What is in the hand. */
    private record Dragged(Id<Family> family) {}

    private ListItem item(CaseLine line) {
        var kept = line.kept();
        var name = new H3(new PageLink(line.family(), CaseloadNavigation.advocate(kept.family())));
        var who = new Paragraph(kept.advocate().map(Advocate::name).orElse("No advocate")
                + kept.cover().map(cover -> ", covered by " + cover.name()).orElse(""));
        var dates = Lines.quiet(line.lastContact().map(day -> "Last met " + Ages.now().ago(day)).orElse("Not met yet")
                + line.nextDate().map(day -> ", next " + Ages.date(day)).orElse(""));
        var place = Lines.quiet(line.locality().orElse("Locality not known") + ", weight " + line.weight().points()
                + (line.weight().points() > 1 ? " (" + line.weight().why() + ")" : ""));
        var item = new ListItem(name, who, dates, place, deed(line));
        item.addClassName("caseload-item");
        if (stage != Stage.TO_BE_ALLOCATED) {
            DragSource.create(item).setDragData(new Dragged(kept.family()));
        }
        return item;
    }

    private Div deed(CaseLine line) {
        if (stage == Stage.TO_BE_ALLOCATED) {
            var allocate = new PageLink("Allocate", CaseloadNavigation.allocate(line.kept().family()));
            allocate.getElement().setAttribute("aria-label", "Allocate: " + line.family());
            return new Div(allocate);
        }
        var button = new Button("Move to …", event -> choose(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel("Move to …: " + line.family());
        return new Div(button);
    }

    private void choose(CaseLine line) {
        var dialog = new Dialog("Move " + line.family() + " to …");
        var choices = new Div();
        choices.addClassName("part-form");
        Stream.of(Stage.values()).filter(to -> to != stage && to != Stage.TO_BE_ALLOCATED).forEach(to -> choices.add(
                new Button(to.label(), event -> {
                    dialog.close();
                    move.accept(line.kept().family(), to);
                    WayBack.take();
                })));
        dialog.add(choices);
        dialog.getFooter().add(new Button("Cancel", event -> dialog.close()));
        dialog.open();
        WayBack.remember();
    }
}
