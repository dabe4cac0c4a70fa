package org.together.casework.chronology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.together.core.chronology.Entry;
import org.together.core.chronology.Extract.Audience;
import org.together.core.chronology.Extracts.Draft;
import org.together.core.facts.DomesticAbuse;

/** What is wrong with an extract that somebody wants to make, in a sentence. */
final class ExtractChecks {
    private static final Set<String> ABUSE =
            Set.of(DomesticAbuse.CALL_OUT.id(), DomesticAbuse.MARAC.id(), DomesticAbuse.SUPPORT.id());
    private static final int MOST = 500;

    private ExtractChecks() {}

    static Optional<String> fault(Draft draft, List<Entry> chosen, boolean isAnothers) {
        return Stream.of(
                        wrong(isAnothers, "This extract is of another family"),
                        wrong(draft.title().isBlank() || draft.title().length() > 200, "Give it a title of at most 200 characters"),
                        wrong(draft.readers().isBlank() || draft.readers().length() > 500, "Say who will read it"),
                        wrong(draft.note().length() > 1000, "What is new must not be longer than 1000 characters"),
                        wrong(chosen.isEmpty(), "Choose at least one event"),
                        wrong(chosen.size() > MOST, "An extract of more than " + MOST + " events is none: choose fewer"),
                        wrong(
                                draft.audience() == Audience.FAMILY && chosen.stream().anyMatch(ExtractChecks::isOfAbuse),
                                "Leave out what is known of domestic abuse: a paper for the family may be read by whoever did it"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isOfAbuse(Entry entry) {
        return ABUSE.contains(entry.fact().kind());
    }

    private static Optional<String> wrong(boolean isWrong, String sentence) {
        return isWrong ? Optional.of(sentence) : Optional.empty();
    }
}
