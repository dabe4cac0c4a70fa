package org.together.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.together.core.criteria.Finding;
import org.together.core.criteria.Verdict;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Person;
import org.together.core.identification.IdentifiedFamily.Kept;

/** A family to be kept: it qualifies, or cannot be told. */
record Found(long row, Family family, Verdict verdict, List<String> headlines, List<Kept> met, List<Kept> doubts) {

    static boolean isKept(Inquiry.Answered answered) {
        return answered.verdict().status() != Verdict.Status.DOES_NOT_QUALIFY;
    }

    static Found of(Inquiry.Answered answered) {
        var met = new ArrayList<Kept>();
        var doubts = new ArrayList<Kept>();
        var picture = answered.picture();
        for (var headline : picture.version().headlines()) {
            for (var need : headline.needs()) {
                var finding = picture.finding(need);
                if (finding.status() != Finding.Status.NOT_MET) {
                    (finding.isMet() ? met : doubts).add(kept(need.criterion(), need.title(), headline.title(), finding));
                }
            }
        }
        var headlines = met.stream().map(Kept::headline).distinct().toList();
        return new Found(Id.next().value(), picture.family(), answered.verdict(), headlines, met, doubts);
    }

    /** Names and ages as words: "Morwenna Pascoe 34, Jago Pascoe 9". */
    static String members(Family family) {
        return family.members().map(Found::words).collect(Collectors.joining(", "));
    }

    private static String words(Person person) {
        var age = person.age();
        return person.name().full() + (age.isPresent() ? " " + age.getAsInt() : "");
    }

    private static Kept kept(String criterion, String title, String headline, Finding finding) {
        return new Kept(criterion, title, headline, finding.reason(), finding.evidence().stream().map(fact -> fact.id().value()).toList());
    }
}
