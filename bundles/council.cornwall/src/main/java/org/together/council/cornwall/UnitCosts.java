package org.together.council.cornwall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fiscal unit costs of one edition (New Economy unit cost database v1.4, 2015), all brought to the prices of one year by the GDP deflators
 * published with it; pounds are never given without that year.
 */
final class UnitCosts {
    static final String PRICE_YEAR = "2014/15";

    private final Map<String, Double> pounds = new HashMap<>();

    UnitCosts() {
        var deflators = new HashMap<String, Double>();
        lines("deflators.csv").forEach(cell -> deflators.put(cell[0], Double.valueOf(cell[1])));
        var target = index(deflators, PRICE_YEAR);
        lines("unit-costs.csv").forEach(cell -> pounds.put(cell[0], Double.parseDouble(cell[4]) * target / index(deflators, cell[5])));
    }

    /** Pounds for one of it, or for the year or half-year its unit says. */
    double of(String code) {
        return Objects.requireNonNull(pounds.get(code), () -> "No unit cost " + code);
    }

    private static double index(Map<String, Double> deflators, String year) {
        return Objects.requireNonNull(deflators.get(year), () -> "No deflator for " + year);
    }

    private static List<String[]> lines(String file) {
        var stream = Objects.requireNonNull(UnitCosts.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
