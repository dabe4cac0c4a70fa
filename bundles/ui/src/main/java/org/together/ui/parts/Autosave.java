package org.together.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.draft.Draft;

/**
 * Keeps what is typed in a page's fields as a draft, a second after it was typed and on leaving the field, and says so in a line: "Saved
 * at 14:02", or "Not saved since 14:02". Put it beside the fields; call {@link #finish} when the form is handed in.
 */
public final class Autosave extends Paragraph {
    /** Typing goes on while it is saved: what a stopped server can lose is at most a second's keys. */
    private static final int MILLIS = 1000;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final transient Draft draft;
    private final transient Map<String, String> unsaved = new LinkedHashMap<>();
    private Instant good;
    private boolean finished;

    public Autosave(Draft draft) {
        this.draft = draft;
        good = draft.kept().orElseGet(Instant::now);
        addClassName("part-autosave");
        getElement().setAttribute("role", "status");
        setText(draft.kept().map(at -> "Your draft of " + Ages.time(at) + " is here").orElse("What you write is saved as you go"));
    }

    /** The draft that it keeps. */
    public Draft draft() {
        return draft;
    }

    /** Whether the fields watched begin with what was written before. */
    public boolean isRestored() {
        return draft.kept().isPresent();
    }

    /** Restores what was written in this field, and keeps what is. {@code name} stays the same for ever. */
    public <F extends HasValue<?, String>> Autosave watch(String name, F field) {
        return watch(name, field, Function.identity(), Function.identity());
    }

    /** As the other, for a field of another type; an empty field is written as an empty text. */
    public <T, F extends HasValue<?, T>> Autosave watch(String name, F field, Function<T, String> write, Function<String, T> read) {
        var before = draft.fields().get(name);
        if (before != null) {
            field.setValue(before.isEmpty() ? field.getEmptyValue() : read.apply(before));
        }
        keepTyping(field);
        field.addValueChangeListener(event -> keep(name, field.isEmpty() ? "" : write.apply(field.getValue())));
        return this;
    }

    /** Has the field tell its value every second while somebody types, for pages that save in their own way. */
    public static void keepTyping(HasValue<?, ?> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(MILLIS);
        }
    }

    /** What was written is handed in and the page goes on: the draft is forgotten and begins anew with the next key. */
    public void handedIn(Instant at) {
        unsaved.clear();
        draft.discard();
        good = at;
        show("Saved at " + clock(), true);
    }

    /** Handed in or given up: the draft is forgotten and nothing more is kept. */
    public void finish() {
        finished = true;
        unsaved.clear();
        draft.discard();
        setText("");
    }

    /** Keeps a text under this name, for pages that watch their fields themselves. */
    public void keep(String name, String value) {
        if (finished) {
            return;
        }
        unsaved.put(name, value);
        try {
            good = draft.keep(Map.copyOf(unsaved));
            unsaved.clear();
            show("Saved at " + clock(), true);
        } catch (RuntimeException failed) {
            LOG.error("A draft could not be kept; it is tried again with the next key", failed);
            show("Not saved since " + clock() + ". Go on writing: it is tried again with every key.", false);
        }
    }

    private void show(String words, boolean isSaved) {
        setText(words);
        getElement().setAttribute("data-saved", clock());
        setClassName("part-autosave-failed", !isSaved);
    }

    private String clock() {
        return CLOCK.format(good.atZone(Ages.ZONE));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setAttribute("data-saved", clock());
    }
}
