package org.together.council.cornwall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

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
        var total = 0.0;
        for (var amount : pounds.values()) {
            total += amount;
        }
        return (int) Math.round(total);
    }

    /** In words, to the nearest hundred, with the year of the prices and what costs most; empty when there is nothing. */
    String words() {
        if (total() < 50) {
            return "";
        }
        var rounded = Math.round(total() / 100.0) * 100;
        return "about £" + withCommas(rounded) + " a year in " + most() + " (" + UnitCosts.PRICE_YEAR + " prices)";
    }

    private String most() {
        var most = new ArrayList<>(pounds.entrySet());
        most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        var first = most.getFirst().getKey();
        return switch (most.size()) {
            case 1 -> first;
            case 2 -> first + " and " + most.getLast().getKey();
            default -> first + " and " + most.get(1).getKey() + " and more";
        };
    }

    private static String withCommas(long whole) {
        return whole < 1000 ? Long.toString(whole) : withCommas(whole / 1000) + "," + Long.toString(1000 + whole % 1000).substring(1);
    }
}
