package org.together.screens.families;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.together.core.facts.Involvement;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.ui.parts.Ages;
import org.together.ui.parts.Card;
import org.together.ui.parts.PlainTable;

/** Every service that works with someone of the family now: who, how to ring them, since when, with whom, and who says so. */
final class WhoIsInvolved {
    private final Family family;
    private final Map<Id<Person>, String> names;

    /** One service and worker, whatever the number of people and facts. */
    private record Who(String service, String worker, String phone) {}

    WhoIsInvolved(Family family) {
        this.family = family;
        names = family.members().collect(Collectors.toMap(Person::id, person -> person.name().forenames(), (one, other) -> one));
    }

    Card card() {
        var card = new Card("Who is involved");
        var involved = involved();
        if (involved.isEmpty()) {
            return card.with("No service is known to be involved as at " + Ages.date(family.asAt())
                    + ". Agencies that send no feed may still be.");
        }
        var table = new PlainTable("Who is involved", "Service", "Worker", "Telephone", "Since", "With", "Source").captionUnseen();
        involved.forEach((who, facts) -> table.row(
                new Span(who.service()),
                new Span(who.worker().isBlank() ? "Not known" : who.worker()),
                who.phone().isBlank() ? new Span("Not known") : new Anchor("tel:" + who.phone().replace(" ", ""), who.phone()),
                Ages.asAt(family.asAt()).shown(since(facts)),
                new Span(with(facts)),
                new Span(source(facts))));
        var services = involved.size() + (involved.size() == 1 ? " service" : " services");
        return card.with(table).source(services + ", as at " + Ages.date(family.asAt()));
    }

    private Map<Who, List<Fact>> involved() {
        return family.facts()
                .filter(Involvement::isIn)
                .filter(fact -> fact.period().contains(family.asAt()))
                .sorted(Comparator.comparing((Fact fact) -> fact.value(Involvement.SERVICE).orElse("")))
                .collect(Collectors.groupingBy(WhoIsInvolved::who, LinkedHashMap::new, Collectors.toList()));
    }

    private static Who who(Fact fact) {
        return new Who(
                fact.value(Involvement.SERVICE).orElse(""),
                fact.value(Involvement.WORKER).orElse(""),
                fact.value(Involvement.PHONE).orElse(""));
    }

    private static LocalDate since(List<Fact> facts) {
        return facts.stream().map(fact -> fact.period().from()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private String with(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.person().map(id -> names.getOrDefault(id, "a member")).orElse("the family"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String source(List<Fact> facts) {
        var newest = facts.stream().max(Comparator.comparing(Fact::learnt)).orElseThrow();
        return newest.source().agency() + ", learnt " + Ages.now().ago(newest.learnt());
    }
}
