package org.together.casework.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals.Fault;

/** What is wrong with a referral as it is written, however it came. */
final class Checks {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 8000;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_PEOPLE = 20;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Problems problems;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private Checks(Problems problems, LocalDate today) {
        this.problems = problems;
        this.today = today;
    }

    static List<Fault> of(ReferralForm form, Problems problems, LocalDate today) {
        var checks = new Checks(problems, today);
        checks.referrer(form);
        checks.people(form.people());
        checks.concerns(form);
        checks.basis(form);
        return List.copyOf(checks.faults);
    }

    private void referrer(ReferralForm form) {
        var referrer = form.referrer();
        needed("referrer.name", referrer.name(), "Write who refers");
        if (!referrer.isSelf()) {
            needed("referrer.agency", referrer.agency(), "Write for which agency they refer");
        }
        notLonger("referrer.name", referrer.name(), LONGEST_NAME);
        notLonger("referrer.agency", referrer.agency(), LONGEST_NAME);
        notLonger("referrer.phone", referrer.phone(), 60);
    }

    private void people(List<PersonReferred> people) {
        if (people.isEmpty()) {
            fault("people", "Name at least one person whom the referral is about");
        }
        if (people.size() > MOST_PEOPLE) {
            fault("people", "A referral is about " + MOST_PEOPLE + " people at most");
        }
        for (var i = 0; i < people.size(); i++) {
            person("people[" + i + "].", people.get(i));
        }
    }

    private void person(String at, PersonReferred person) {
        needed(at + "surname", person.name().surname(), "Write the surname, or \"not known\"");
        notLonger(at + "surname", person.name().surname(), LONGEST_NAME);
        notLonger(at + "forenames", person.name().forenames(), LONGEST_NAME);
        notLonger(at + "address", person.address(), 500);
        person.born().filter(day -> day.isAfter(today) || day.isBefore(EARLIEST))
                .ifPresent(wrong -> fault(at + "born", "The date of birth must be in the past and after 1900"));
        if (!person.postcode().isBlank() && !Likeness.isPostcode(person.postcode())) {
            fault(at + "postcode", "Write a whole postcode, such as TR14 8AA, or leave it empty");
        }
    }

    private void concerns(ReferralForm form) {
        needed("concerns", form.concerns(), "Write what concerns you");
        notLonger("concerns", form.concerns(), LONGEST_WORDS);
        notLonger("wanted", form.wanted(), LONGEST_WORDS);
        form.problems().stream().sorted().filter(id -> problems.id(id).isEmpty())
                .forEach(id -> fault("problems", "No installed framework has a problem called \"" + id + "\""));
    }

    private void basis(ReferralForm form) {
        var consent = form.basis().consent();
        var isAgainst = consent == Consent.REFUSED || consent == Consent.NOT_SAFE_TO_ASK;
        if (isAgainst) {
            needed("lawfulBasis", form.basis().lawfulBasis(), "Say on what basis this is shared without the family's agreement");
        }
        notLonger("lawfulBasis", form.basis().lawfulBasis(), LONGEST_NOTE);
        notLonger("safetyNote", form.safety().note(), LONGEST_NOTE);
    }

    private void needed(String field, String text, String sentence) {
        if (text.isBlank()) {
            fault(field, sentence);
        }
    }

    private void notLonger(String field, String text, int most) {
        if (text.length() > most) {
            fault(field, "This must not be longer than " + most + " characters");
        }
    }

    private void fault(String field, String sentence) {
        faults.add(new Fault(field, sentence));
    }
}
