package org.together.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Health;
import org.together.core.facts.Housing;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;
import org.together.core.family.Certainty;
import org.together.core.family.FactKind;
import org.together.core.family.Id;
import org.together.core.family.Name;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Role;
import org.together.core.family.Sex;
import org.together.core.family.Source;
import org.together.core.record.FactDraft;
import org.together.core.record.FamilyDraft;
import org.together.core.record.FamilyWriter;
import org.together.core.record.PersonDraft;
import org.together.core.record.Transactions;

/** Families of two adults and two children with twenty facts each, mostly attendance as in life, the same every time. */
final class MadeUpCounty {
    private static final int AT_ONCE = 2_000;
    private static final List<LocalDate> TERMS = List.of(
            LocalDate.of(2016, 9, 5), LocalDate.of(2017, 1, 5), LocalDate.of(2017, 4, 18), LocalDate.of(2017, 9, 5));

    private final Random random = new Random(7);
    private final LocalDate day;
    private final List<PersonDraft> people = new ArrayList<>();
    private final List<FamilyDraft> families = new ArrayList<>();
    private final List<FactDraft> facts = new ArrayList<>();

    MadeUpCounty(LocalDate day) {
        this.day = day;
    }

    /** How many facts there are. */
    long write(Transactions transactions, FamilyWriter writer, int number) {
        var written = 0L;
        for (var i = 0; i < number; i++) {
            family(i);
            if (families.size() == AT_ONCE || i == number - 1) {
                written += facts.size();
                transactions.run(() -> keep(writer));
            }
        }
        return written;
    }

    private void keep(FamilyWriter writer) {
        writer.keepPeople(people);
        writer.keepFamilies(families);
        writer.keepFacts(facts);
        people.clear();
        families.clear();
        facts.clear();
    }

    private void family(int number) {
        var troubled = random.nextInt(5) == 0;
        var belongings = new ArrayList<FamilyDraft.Belonging>();
        for (var place = 0; place < 4; place++) {
            var age = place < 2 ? 25 + random.nextInt(20) : random.nextInt(17);
            var person = person(number, age);
            var role = place < 2 ? Role.PARENT_OR_CARER : Role.CHILD;
            var resident = place != 1 || random.nextInt(4) > 0;
            belongings.add(new FamilyDraft.Belonging(person, role, resident, Period.since(TERMS.getFirst()), "Same address"));
            facts(person, age, troubled);
        }
        families.add(new FamilyDraft(Id.next(), "Family " + number, Optional.of("Part " + number % 6), belongings));
    }

    private Id<Person> person(int number, int age) {
        var id = Id.<Person>next();
        var born = day.minusYears(age).minusDays(random.nextInt(360));
        var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        var name = new Name("Given" + number % 500, "Surname" + number);
        people.add(new PersonDraft(id, name, Optional.of(born), Optional.of(sex), List.of(), List.of()));
        return id;
    }

    private void facts(Id<Person> person, int age, boolean troubled) {
        if (age >= 5 && age < 16) {
            TERMS.forEach(term -> attendance(person, term, troubled));
        }
        var more = age < 5 ? 2 : age < 16 ? 3 : 4;
        for (var i = 0; i < more; i++) {
            other(person, age, troubled);
        }
    }

    private void attendance(Id<Person> person, LocalDate term, boolean troubled) {
        var missed = troubled ? random.nextInt(30) : random.nextInt(6);
        var sessions = Map.of("possible", "120", "authorised", "" + missed, "unauthorised", "3");
        fact(person, Education.ATTENDANCE, Period.between(term, term.plusDays(95)), sessions);
    }

    private void other(Id<Person> person, int age, boolean troubled) {
        var on = day.minusDays(random.nextInt(troubled ? 500 : 1400) + 1);
        var spell = random.nextInt(troubled ? 2 : 30) == 0 ? Period.since(on) : Period.on(on);
        if (age < 16) {
            switch (random.nextInt(4)) {
                case 0 -> fact(person, SocialCare.EARLY_HELP, spell, Map.of("service", "Early help"));
                case 1 -> fact(person, SocialCare.CHILD_IN_NEED, spell, Map.of("reason", "N1"));
                case 2 -> fact(person, Education.EXCLUSION, Period.on(on), Map.of("type", "fixed", "sessions", "4"));
                default -> fact(person, Justice.ASB_INCIDENT, Period.on(on), Map.of("role", "suspect"));
            }
        } else {
            switch (random.nextInt(5)) {
                case 0 -> fact(person, Work.OUT_OF_WORK_BENEFIT, spell, Map.of("benefit", "UC", "conditionality", "all-work"));
                case 1 -> fact(person, Housing.RENT_ARREARS, Period.on(on), Map.of("amount", "" + random.nextInt(900)));
                case 2 -> fact(person, DomesticAbuse.CALL_OUT, Period.on(on), Map.of("role", "victim", "risk", "standard"));
                case 3 -> fact(person, Health.SUBSTANCE_MISUSE, spell, Map.of("substance", "alcohol"));
                default -> fact(person, Justice.OFFENCE, Period.on(on), Map.of("role", "victim", "offence", "Burglary"));
            }
        }
    }

    private void fact(Id<Person> person, FactKind kind, Period period, Map<String, String> values) {
        facts.add(new FactDraft(
                Optional.of(person),
                Optional.empty(),
                kind.id(),
                period,
                new HashMap<>(values),
                new Source("Agency " + kind.id().hashCode() % 5, Optional.of("feed"), "row " + facts.size()),
                Certainty.CONFIRMED,
                kind.sensitivity(),
                "Public task",
                1,
                facts.size() + 1));
    }
}
