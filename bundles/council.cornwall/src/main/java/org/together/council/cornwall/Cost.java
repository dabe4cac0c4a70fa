package org.together.council.cornwall;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What services spent on a family in a year by reacting, by what for. */
final class Cost {
    private final Map<String, Double> pounds = new LinkedHashMap<>();

    void add(String what, double amount) {
        if (amount > 0) {
            pounds.merge(what, amount, Double::sum);
        }
    }

    /** Whole pounds. */
    int total() {
        return (int) Math.round(pounds.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** In words, to the nearest hundred, with the year of the prices and what costs most; empty when there is nothing. */
    String words() {
        if (total() < 50) {
            return "";
        }
        var rounded = Math.round(total() / 100.0) * 100;
        return "about £" + String.format("%,d", rounded) + " a year in " + most() + " (" + UnitCosts.PRICE_YEAR + " prices)";
    }

    private String most() {
        List<String> most = pounds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
        return String.join(" and ", most) + (pounds.size() > most.size() ? " and more" : "");
    }
}
