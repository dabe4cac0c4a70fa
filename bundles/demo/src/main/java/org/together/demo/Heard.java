package org.together.demo;

import java.util.List;
import java.util.Map;

/** What families and workers of the demo county said in assessments; nobody said it. */
final class Heard {
    static final String LATER = "The landlord has mended the boiler and agreed to £5 a week towards the arrears.\n"
            + "The front room is still damp.";
    static final String CORRECTION = "The family says that this was settled in the spring and brings the letter next time.";

    private static final List<String> HARD = List.of(
            "Mornings are the hardest: everybody wakes late and the day begins with shouting.",
            "Money runs out ten days before the end of the month.",
            "Nobody in the house sleeps well, and small things grow into quarrels.",
            "There is one adult who does everything and is worn out.");
    private static final List<String> GOOD = List.of(
            "They eat together on Sundays and look forward to it.",
            "An aunt lives two streets away and takes the children every Thursday.",
            "Somebody always turns up when a visit is agreed.",
            "The older one reads to the younger one at bedtime.");
    private static final Map<String, List<String>> BY_QUESTION = Map.of(
            "wants", List.of("\"We want to be left with one person to talk to.\"", "\"A house where the doors stay on.\""),
            "signs", List.of("\"I will not dread the post.\"", "\"We will have gone to the beach, all of us.\""),
            "words", List.of("\"I like it when Mum is up before me.\"", "\"I want to go back to my old class.\"",
                    "Built a house with four rooms and put everybody in one of them."),
            "wish", List.of("\"That they stop shouting.\"", "\"A bed that is only mine.\""),
            "missing", List.of("A food bank at the chapel, since the winter.", "A mentor from the football club."));
    private static final Map<String, List<String>> BY_PARTNER = Map.of(
            "services", List.of("We see the children every second week and can keep on until the summer.",
                    "We had closed our case and opened it again in May; one plan would help us too."),
            "risk", List.of("Two workers visit together after dark.", "An older brother comes and goes; ask before going in."));

    private Heard() {}

    /** The same for the same place in the county. */
    static String of(String domain, String question, int choice) {
        var said = question.equals("partner")
                ? BY_PARTNER.getOrDefault(domain, GOOD)
                : BY_QUESTION.getOrDefault(question, either(question));
        return said.get(choice % said.size());
    }

    private static List<String> either(String question) {
        return question.equals("strengths") || question.equals("help") ? GOOD : HARD;
    }
}
