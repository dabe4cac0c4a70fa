package org.together.screens.frontdoor;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Id;
import org.together.core.frontdoor.Queue;
import org.together.core.frontdoor.Referral;

/** The referrals that wait, and the keys that move over them while one of them has the focus. */
final class QueueTable extends Div {
    private final NativeTable table = new NativeTable();
    private final Map<Id<Referral>, QueueRow> rows = new LinkedHashMap<>();
    private final List<ShortcutRegistration> keys = new ArrayList<>();
    private final transient Deeds deeds;
    private @Nullable Id<Referral> current;
    private boolean hasFocus;

    /** What the page does for the table. */
    interface Deeds {
        void take(Id<Referral> referral);

        void explain();

        void chosen();
    }

    QueueTable(Deeds deeds) {
        this.deeds = deeds;
        table.addClassName("frontdoor-queue");
        table.setCaptionText("Referrals that wait for a decision, the most urgent first");
        table.getCaption().addClassName("part-unseen");
        var heads = new NativeTableRow();
        Stream.of("Select", "Referral", "Waits", "Known", "Suggested route", "With").forEach(title -> heads.add(head(title)));
        table.getHead().add(heads);
        add(table);
    }

    private static NativeTableHeaderCell head(String title) {
        var cell = new NativeTableHeaderCell(new Span(title));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Rows that stay are told anew where they are; whoever stands on one stays there. */
    void show(Queue queue) {
        var ids = queue.lines().stream().map(line -> line.referral().id()).toList();
        var before = List.copyOf(rows.keySet());
        before.stream().filter(id -> !ids.contains(id)).forEach(this::remove);
        var body = table.getBody();
        for (var place = 0; place < queue.lines().size(); place++) {
            var line = queue.lines().get(place);
            var id = line.referral().id();
            var row = rows.get(id);
            if (row == null) {
                row = new QueueRow(line, queue.limitInWorkingHours(), heard(id));
                rows.put(id, row);
                body.addComponentAtIndex(place, row);
            } else {
                row.tell(line, queue.limitInWorkingHours());
                if (body.getElement().indexOfChild(row.getElement()) != place) {
                    move(row, place);
                }
            }
        }
        setVisible(!ids.isEmpty());
    }

    private QueueRow.Heard heard(Id<Referral> id) {
        return new QueueRow.Heard(
                () -> {
                    current = id;
                    hasFocus = true;
                },
                () -> hasFocus = false,
                deeds::chosen);
    }

    /** A browser takes the focus from what is put elsewhere. */
    private void move(QueueRow row, int place) {
        table.getBody().addComponentAtIndex(place, row);
        if (hasFocus && row.referral().equals(current)) {
            row.stand();
        }
    }

    private void remove(Id<Referral> id) {
        var place = place(id);
        Optional.ofNullable(rows.remove(id)).ifPresent(row -> table.getBody().remove(row));
        if (id.equals(current)) {
            current = null;
            goOn(place);
        }
    }

    /** Nobody who is elsewhere on the page is fetched back. */
    private void goOn(int place) {
        if (hasFocus) {
            standAt(place);
        }
    }

    List<Id<Referral>> chosen() {
        return rows.values().stream().filter(QueueRow::isChosen).map(QueueRow::referral).toList();
    }

    void chooseNone() {
        rows.values().forEach(row -> row.choose(false));
    }

    /** Only while a row has the focus, so that nobody's typing elsewhere does anything. */
    void listen(boolean isOn) {
        keys.forEach(ShortcutRegistration::remove);
        keys.clear();
        if (isOn) {
            key(() -> standAt(place(current) + 1), Key.KEY_J);
            key(() -> standAt(place(current) - 1), Key.KEY_K);
            key(() -> Optional.ofNullable(current).ifPresent(deeds::take), Key.KEY_A);
            key(() -> Optional.ofNullable(current).map(rows::get).ifPresent(row -> row.choose(!row.isChosen())), Key.KEY_X);
            key(deeds::explain, Key.of("?"), KeyModifier.SHIFT);
        }
    }

    private void key(Runnable deed, Key key, KeyModifier... with) {
        keys.add(Shortcuts.addShortcutListener(this, deed::run, key, with).listenOn(table));
    }

    private int place(@Nullable Id<Referral> id) {
        return id == null ? -1 : ordered().indexOf(id);
    }

    private void standAt(int place) {
        var ordered = ordered();
        if (!ordered.isEmpty()) {
            var next = ordered.get(Math.max(0, Math.min(place, ordered.size() - 1)));
            Optional.ofNullable(rows.get(next)).ifPresent(QueueRow::stand);
        }
    }

    /** As shown, which is not the order in which they came. */
    private List<Id<Referral>> ordered() {
        return table.getBody().getChildren().map(row -> ((QueueRow) row).referral()).toList();
    }
}
