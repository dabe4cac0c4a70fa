package org.together.council.cornwall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.together.core.criteria.Finding;
import org.together.core.criteria.FrameworkVersion;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;
import org.together.core.criteria.Picture;
import org.together.core.family.Family;
import org.together.core.family.Period;

/** A family with given answers to six problems of one need each, numbered like the national ones. */
final class Seen implements Picture {
    private static final List<String> CRITERIA = List.of("1.1", "2.1", "3.2", "4.1", "5.1", "6.1");
    private static final List<Headline> HEADLINES = headlines();

    private final Family family;
    private final Map<String, Finding> answers = new HashMap<>();

    private Seen(Family family) {
        this.family = family;
        CRITERIA.forEach(criterion -> answers.put("troubled-families." + criterion, Finding.notMet()));
        answers.put("troubled-families.dependent-child", Finding.met("A child of 9 depends on the household"));
    }

    static Seen of(Family family) {
        return new Seen(family);
    }

    Seen with(String criterion, Finding finding) {
        answers.put("troubled-families." + criterion, finding);
        return this;
    }

    @Override
    public Family family() {
        return family;
    }

    @Override
    public FrameworkVersion version() {
        return new FrameworkVersion("test", "Test", Period.since(LocalDate.of(2015, 4, 1)), HEADLINES);
    }

    @Override
    public Map<Need, Finding> findings() {
        var findings = new LinkedHashMap<Need, Finding>();
        HEADLINES.forEach(headline -> headline.needs().forEach(need -> findings.put(need, finding(need.criterion()))));
        return findings;
    }

    @Override
    public List<Headline> met() {
        return with(Finding.Status.MET);
    }

    @Override
    public List<Headline> unknown() {
        return with(Finding.Status.UNKNOWN);
    }

    @Override
    public Finding finding(String criterion) {
        return answers.getOrDefault(criterion, Finding.unknown("Not installed"));
    }

    private List<Headline> with(Finding.Status status) {
        return HEADLINES.stream().filter(headline -> finding(headline.needs().getFirst().criterion()).status() == status).toList();
    }

    private static List<Headline> headlines() {
        var titles = List.of("Crime", "School", "Children who need help", "Work", "Domestic abuse", "Health");
        var headlines = new ArrayList<Headline>();
        for (var i = 0; i < titles.size(); i++) {
            var need = new Need(CRITERIA.get(i), titles.get(i), "troubled-families." + CRITERIA.get(i), "now", "test");
            headlines.add(new Headline("test." + (i + 1), titles.get(i), List.of(need)));
        }
        return List.copyOf(headlines);
    }
}
