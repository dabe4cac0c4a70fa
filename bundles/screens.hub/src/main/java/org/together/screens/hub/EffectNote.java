package org.together.screens.hub;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.together.core.identity.Effect;
import org.together.core.identity.Identities;
import org.together.ui.Visit;

/** What an answer would change, once it is worked out; while a file is loaded it says so, and is told when the file is in. */
final class EffectNote extends Div {
    private static final long ASK_AGAIN_MILLIS = 1_000;

    private volatile boolean isLeft;

    EffectNote(Identities identities, Visit visit, Supplier<Optional<Effect>> ask) {
        getElement().setAttribute("role", "status");
        say(List.of("Working out what would change …"));
        addDetachListener(event -> isLeft = true);
        visit.background(() -> {
            var effect = ask.get();
            if (effect.isEmpty() && identities.isLoading()) {
                visit.later(() -> say(List.of("A file is being loaded: what would change is told when it is in. You can decide now; your"
                        + " decision is kept, and people follow when the file is in.")));
                effect = later(identities, ask);
            }
            var told = effect;
            visit.later(() -> say(told.map(EffectNote::sentences).orElse(List.of("It cannot be told now."))));
        });
    }

    private Optional<Effect> later(Identities identities, Supplier<Optional<Effect>> ask) {
        var effect = Optional.<Effect>empty();
        while (effect.isEmpty() && !isLeft && identities.isLoading()) {
            try {
                Thread.sleep(ASK_AGAIN_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return effect;
            }
            effect = isLeft || identities.isLoading() ? effect : ask.get();
        }
        return effect;
    }

    private void say(List<String> sentences) {
        removeAll();
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
    }

    static List<String> sentences(Effect change) {
        var people = change.peopleNow() == change.peopleThen()
                ? "There would be as many people as now."
                : "What is " + people(change.peopleNow()) + " now would become " + people(change.peopleThen()) + ".";
        if (change.familiesNow().equals(change.familiesThen())) {
            return List.of(people, "No family would change.");
        }
        return List.of(people, "Families now: " + families(change.familiesNow()), "Families then: " + families(change.familiesThen()));
    }

    private static String people(int count) {
        return count == 1 ? "one person" : count + " people";
    }

    private static String families(List<String> families) {
        return (families.isEmpty() ? "none" : String.join("; ", families)) + ".";
    }
}
