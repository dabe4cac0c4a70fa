package org.together.store.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.together.core.family.Address;
import org.together.core.family.Certainty;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;
import org.together.core.family.Sensitivity;
import org.together.core.family.Sex;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyDraft.Belonging;
import org.together.core.record.PersonDraft;
import org.together.core.record.PersonDraft.Residence;

/** Made-up people in families of three, and facts about them in no order, as agencies' files bring them. */
final class County {
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final List<String> KINDS =
            List.of("education.attendance", "justice.incident", "work.benefit", "housing.arrears", "care.episode");

    private final Random random = new Random(7);
    private final List<Id<Person>> people = new ArrayList<>();

    List<PersonDraft> people(int number) {
        var drafts = new ArrayList<PersonDraft>(number);
        for (var i = 0; i < number; i++) {
            var id = Id.<Person>next();
            people.add(id);
            drafts.add(person(id, i));
        }
        return drafts;
    }

    private PersonDraft person(Id<Person> id, int i) {
        var born = Optional.of(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(20_000)));
        var identifiers = List.of(new Identifier(Identifier.NHS_NUMBER, "94" + i), new Identifier(Identifier.LOCAL + "school", "P" + i));
        var address = new Address(i / 3 + " Fore Street", "TR" + i % 30 + " " + i % 9 + "AB", null);
        var name = new Name("Forename" + i % 500, "Surname" + i / 3 % 5_000);
        return new PersonDraft(id, name, born, Optional.of(Sex.FEMALE), identifiers, List.of(new Residence(address, START)));
    }

    /** Three at a time, in an order of their own. */
    List<FamilyDraft> families() {
        var order = new ArrayList<>(people);
        Collections.shuffle(order, random);
        var drafts = new ArrayList<FamilyDraft>();
        for (var i = 0; i + 2 < order.size(); i += 3) {
            var places = order.subList(i, i + 3).stream()
                    .map(person -> new Belonging(person, Role.NOT_KNOWN, true, Period.since(START), "same address since 1 January 2022"))
                    .toList();
            drafts.add(new FamilyDraft(Id.next(), "Family " + i, Optional.of("Redruth"), places));
        }
        return drafts;
    }

    void facts(int number, int load, Consumer<List<FactDraft>> batch) {
        for (var done = 0; done < number; done += 10_000) {
            var drafts = new ArrayList<FactDraft>(10_000);
            for (var i = done; i < Math.min(number, done + 10_000); i++) {
                drafts.add(fact(i, load));
            }
            batch.accept(drafts);
        }
    }

    private FactDraft fact(int i, int load) {
        var from = START.plusDays(random.nextInt(1_400));
        return new FactDraft(
                Optional.of(people.get(random.nextInt(people.size()))),
                Optional.empty(),
                KINDS.get(i % KINDS.size()),
                Period.between(from, from.plusDays(30)),
                Map.of("percent", String.valueOf(random.nextInt(100)), "reason", "unauthorised", "sessions", "190"),
                new Source("Schools", Optional.of("school-attendance"), "row " + i),
                Certainty.CONFIRMED,
                Sensitivity.ORDINARY,
                "Education Act 1996 s537A",
                load,
                load * 10_000_000L + i);
    }
}
