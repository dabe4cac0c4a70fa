package org.together.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What made-up families say they want, by a word of the problem's title. */
final class Sayings {
    /** A goal, a child's way of saying it, what its target looks like, and what family and service do about it. */
    record Saying(String words, String child, String target, String agency, String action, String promise) {}

    private static final Map<String, List<Saying>> BY_WORD = Map.of(
            "school", List.of(
                    new Saying(
                            "Mornings without shouting, and everybody out of the door on time",
                            "I want to be on time. I want no shouting.",
                            "Four school days of five without a call from the office",
                            "Education welfare",
                            "Lay out uniform and bags the evening before",
                            "Be there at seven for the first week and help with the morning"),
                    new Saying(
                            "That he is not sent home again this term",
                            "I want to stay in my class.",
                            "No exclusion until Easter",
                            "Education welfare",
                            "Ring the form tutor every Friday",
                            "Give him one adult at school he can go to")),
            "crime", List.of(new Saying(
                    "No more police at our door",
                    "I do not want the police to come.",
                    "Three months without a visit from the police",
                    "Youth offending service",
                    "Home by nine, and we know with whom",
                    "Take him to boxing twice a week until he goes by himself")),
            "need", List.of(new Saying(
                    "That the children tell us when they are sad",
                    "I want someone to listen to me.",
                    "They come to us first",
                    "Children's social care",
                    "Eat together with the television off",
                    "Come round on Wednesdays and play with all of them")),
            "work", List.of(new Saying(
                    "Money that lasts until the end of the month",
                    "I want new shoes. I want my mum not to worry.",
                    "No borrowing in the last week",
                    "Employment support",
                    "Bring every letter about money to the next visit",
                    "Sort the letters together and ring the creditors with you")),
            "domestic", List.of(new Saying(
                    "A home in which nobody has to be careful what they say",
                    "I want it to be quiet at home.",
                    "We sleep through the night",
                    "Domestic abuse service",
                    "Go to the group on Mondays",
                    "Go with you the first three times")),
            "health", List.of(new Saying(
                    "To get up in the morning and feel like it",
                    "I want my dad to get up.",
                    "Five good days in a week",
                    "Mental health service",
                    "Go for a walk before midday",
                    "Come along to the first appointment")));

    private static final Saying ANY = new Saying(
            "That things get calmer at home",
            "I want it to be calm.",
            "A week without a row",
            "Family support",
            "Sit down together on Sundays",
            "Help to make a plan for the week");

    private Sayings() {}

    static Saying about(String problem, RandomGenerator chance) {
        var title = problem.toLowerCase(Locale.ROOT);
        return BY_WORD.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> title.contains(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().get(chance.nextInt(entry.getValue().size())))
                .orElse(ANY);
    }
}
