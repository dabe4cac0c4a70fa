package org.together.store.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.together.core.facts.Corrections;
import org.together.core.family.Address;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Identifier;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.RelationshipType;
import org.together.core.family.Role;
import org.together.core.family.Sensitivity;
import org.together.core.family.Sex;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyDraft.Belonging;
import org.together.core.record.PersonDraft;
import org.together.core.record.PersonDraft.Residence;
import org.together.core.record.RelationshipDraft;
import org.together.store.TestDatabase;

/** A made-up family of three in the record: Morwenna, her son Jago, and Denzil, who moved out at the end of 2024. */
final class Pascoes {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    static final Source SCHOOL = new Source("Schools", Optional.of("school-attendance"), "row 12");

    final Id<Person> morwenna = Id.next();
    final Id<Person> jago = Id.next();
    final Id<Person> denzil = Id.next();
    final Id<Family> family = Id.next();
    private final TestDatabase database;

    Pascoes(TestDatabase database) {
        this.database = database;
        database.transactions().run(() -> {
            database.writer().keepPeople(List.of(morwenna(), jago(), denzil()));
            database.writer().keepFamilies(List.of(family()));
            database.writer().keepRelationships(List.of(parent()));
        });
    }

    PersonDraft morwenna() {
        var homes = List.of(
                new Residence(new Address("1 Fore Street, Camborne", "TR14 8AA", null), LocalDate.of(2019, 1, 1)),
                new Residence(new Address("7 Chapel Row, Redruth", "TR15 2BB", "10000000007"), LocalDate.of(2024, 3, 1)));
        var identifiers = List.of(new Identifier(Identifier.NHS_NUMBER, "943 476 5919"), new Identifier(Identifier.NINO, "QQ123456C"));
        var born = Optional.of(LocalDate.of(1990, 2, 28));
        return new PersonDraft(morwenna, new Name("Morwenna Jane", "Pascoe"), born, Optional.of(Sex.FEMALE), identifiers, homes);
    }

    private PersonDraft jago() {
        var born = Optional.of(LocalDate.of(2014, 9, 3));
        return new PersonDraft(jago, new Name("Jago", "Pascoe"), born, Optional.of(Sex.MALE), List.of(), List.of());
    }

    private PersonDraft denzil() {
        return new PersonDraft(denzil, new Name("Denzil", "O'Brien-Núñez"), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    FamilyDraft family() {
        var since = Period.since(LocalDate.of(2020, 1, 1));
        return new FamilyDraft(
                family,
                "Pascoe, Redruth",
                Optional.of("Redruth"),
                List.of(
                        new Belonging(morwenna, Role.PARENT_OR_CARER, true, since, "same address since 1 January 2020"),
                        new Belonging(jago, Role.CHILD, true, since, "her son"),
                        new Belonging(
                                denzil,
                                Role.OTHER_ADULT,
                                false,
                                Period.between(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31)),
                                "her partner then")));
    }

    private RelationshipDraft parent() {
        return new RelationshipDraft(morwenna, RelationshipType.PARENT, jago, Period.since(LocalDate.of(2014, 9, 3)), SCHOOL, 1, 1);
    }

    /** Attendance of Jago in percent, begun on a day, said by a load in a source record. */
    FactDraft attendance(LocalDate from, int percent, long load, long record) {
        return new FactDraft(
                Optional.of(jago),
                Optional.empty(),
                "education.attendance",
                Period.between(from, from.plusMonths(3)),
                Map.of("percent", String.valueOf(percent), "note", "a=b\nback\\slash"),
                SCHOOL,
                Certainty.CONFIRMED,
                Sensitivity.SENSITIVE,
                "Education Act 1996",
                load,
                record);
    }

    /** What is right of the fact instead, said today. */
    FactDraft putRight(Fact fact, Map<String, String> values, Optional<Period> period) {
        var written = new HashMap<>(Corrections.written(values, period));
        written.put(Corrections.FACT.key(), fact.id().toString());
        written.put(Corrections.WORDS.key(), "The register");
        return new FactDraft(
                fact.person(), Optional.empty(), Corrections.CORRECTED.id(), Period.on(TODAY), written,
                new Source("Council", Optional.empty(), "Kerra"), Certainty.REPORTED, Sensitivity.SENSITIVE, "Public task", 0, 0);
    }

    /** Jago's one. */
    Fact fact() {
        var facts = asAt(TODAY).facts().filter(fact -> fact.kind().equals("education.attendance")).toList();
        if (facts.size() != 1) {
            throw new IllegalStateException("There are " + facts.size());
        }
        return facts.getFirst();
    }

    void keep(FactDraft... facts) {
        database.transactions().run(() -> database.writer().keepFacts(List.of(facts)));
    }

    Family asAt(LocalDate day) {
        return database.families().family(family, day).orElseThrow();
    }

    /** What stands of Jago's attendance, newest first. */
    List<String> percents() {
        return percentsOf(jago);
    }

    List<String> percentsOf(Id<Person> person) {
        return asAt(TODAY)
                .members()
                .filter(member -> member.id().equals(person))
                .flatMap(Person::facts)
                .map(fact -> fact.values().get("percent"))
                .toList();
    }
}
