package org.together.screens.hub;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.together.core.access.Refused;
import org.together.core.family.Id;
import org.together.core.identity.Description;
import org.together.core.identity.Doubt;
import org.together.core.identity.Identities;
import org.together.core.identity.Ruling;
import org.together.core.identity.Verdict;
import org.together.ui.Visit;
import org.together.ui.parts.Banner;
import org.together.ui.parts.EmptyState;
import org.together.ui.parts.PageHeader;
import org.together.ui.parts.PageLink;

/** One doubtful pair after the other, decided by keys or buttons; it follows what others decide and what loads bring. */
final class ReviewPage extends Div {
    private static final int AHEAD = 20;

    private final transient Identities identities;
    private final transient Visit visit;
    private final Paragraph count = new Paragraph();
    private final Div trouble = new Div();
    private final Div place = new Div();
    private final Button undo = new Button("Undo the last", event -> undo());
    private final transient List<ShortcutRegistration> keys = new ArrayList<>();
    private final transient Deque<Ruling> made = new ArrayDeque<>();
    private final transient Set<Set<Id<Description>>> decided = new HashSet<>();
    private transient Optional<Doubt> shown = Optional.empty();

    ReviewPage(Identities identities, Visit visit) {
        this.identities = identities;
        this.visit = visit;
        count.getElement().setAttribute("role", "status");
        undo.setEnabled(false);
        add(new PageHeader("Review people")
                .explained("Records that may be one person, the most useful pair first. What you say beats the weights, is kept for ever,"
                        + " and can be undone.")
                .actions(listening(), undo));
        add(trouble, count, new ReviewKeys(), place);
        listen(true);
        look();
        visit.onLeave(this, identities.watch(() -> visit.later(this::look)));
    }

    private Checkbox listening() {
        var box = new Checkbox("Shortcut keys", true);
        box.addValueChangeListener(event -> listen(event.getValue()));
        return box;
    }

    /** Only while the pair or one of its buttons has the focus. */
    private void listen(boolean isOn) {
        keys.forEach(ShortcutRegistration::remove);
        keys.clear();
        if (isOn) {
            key(Key.KEY_S, () -> shown.ifPresent(pair -> say(pair, Verdict.SAME)));
            key(Key.KEY_D, () -> shown.ifPresent(pair -> say(pair, Verdict.DIFFERENT)));
            key(Key.KEY_N, () -> shown.ifPresent(pair -> say(pair, Verdict.UNSURE)));
            key(Key.KEY_U, this::undo);
        }
    }

    private void key(Key key, Runnable deed) {
        keys.add(Shortcuts.addShortcutListener(this, deed::run, key).listenOn(place));
    }

    /** Asks for what is open now, off the page. */
    private void look() {
        visit.background(() -> {
            try {
                var open = identities.open(visit.viewer());
                var next = identities.doubts(visit.viewer(), AHEAD);
                visit.later(() -> show(open, next));
            } catch (Refused refused) {
                visit.later(() -> warn(refused.getMessage()));
            }
        });
    }

    private void show(long open, List<Doubt> next) {
        var waiting = next.stream().filter(pair -> !decided.contains(both(pair))).toList();
        count.setText(waiting.isEmpty() ? "" : open + (open == 1 ? " pair waits" : " pairs wait"));
        if (waiting.isEmpty()) {
            shown = Optional.empty();
            place.removeAll();
            place.add(new EmptyState("No pair waits for a decision", "New pairs appear here by themselves when files are loaded.")
                    .next(new PageLink("Import a file", ImportScreen.PATH)));
        } else if (shown.filter(pair -> waiting.stream().anyMatch(one -> both(one).equals(both(pair)))).isEmpty()) {
            open(waiting.getFirst());
        }
    }

    private static Set<Id<Description>> both(Doubt pair) {
        return Set.of(pair.one().id(), pair.other().id());
    }

    private void open(Doubt pair) {
        shown = Optional.of(pair);
        var effect = new EffectNote(identities, visit, () ->
                identities.effect(visit.viewer(), pair.one().id(), pair.other().id(), PairCard.other(pair)));
        var card = new PairCard(pair, effect, verdict -> say(pair, verdict));
        place.removeAll();
        place.add(card);
        card.stand();
    }

    private void say(Doubt pair, Verdict verdict) {
        if (!decided.add(both(pair))) {
            return;
        }
        trouble.removeAll();
        visit.background(() -> {
            try {
                var ruling = identities.decide(visit.viewer(), pair.one().id(), pair.other().id(), verdict);
                visit.later(() -> said(ruling));
            } catch (Refused | NoSuchElementException refused) {
                visit.later(() -> warn(refused.getMessage()));
                look();
            }
        });
    }

    private void said(Ruling ruling) {
        made.push(ruling);
        undo.setEnabled(true);
        visit.tell("Kept: " + ruling.what() + (ruling.isPending() ? ". People follow when the file that is being loaded is in" : ""));
    }

    private void undo() {
        var last = made.poll();
        if (last == null) {
            return;
        }
        undo.setEnabled(!made.isEmpty());
        visit.background(() -> {
            try {
                identities.undo(visit.viewer(), last.id());
                visit.later(() -> undone(last));
            } catch (Refused | NoSuchElementException refused) {
                visit.later(() -> warn(refused.getMessage()));
                look();
            }
        });
    }

    private void undone(Ruling last) {
        decided.clear();
        shown = Optional.empty();
        visit.tell("Undone: " + last.what());
    }

    private void warn(String why) {
        trouble.removeAll();
        trouble.add(Banner.warning(why));
    }
}
