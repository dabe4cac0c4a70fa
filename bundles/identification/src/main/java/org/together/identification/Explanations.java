package org.together.identification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.together.core.criteria.Headline;
import org.together.core.family.Family;
import org.together.core.identification.Explanation;
import org.together.core.identification.Explanation.Asked;
import org.together.core.identification.Explanation.ByHeadline;
import org.together.core.identification.Explanation.ByProgramme;

/** Asks everything installed about one family, and tells the answers headline by headline. */
final class Explanations {
    private final InstalledRules rules;
    private final Inquiries inquiries;

    Explanations(InstalledRules rules, Inquiries inquiries) {
        this.rules = rules;
        this.inquiries = inquiries;
    }

    Explanation of(Family family) {
        var failures = rules.failures();
        var asked = new HashSet<String>();
        var programmes = rules.programmes().stream()
                .flatMap(programme -> inquiries.whole(programme, family.asAt(), failures).stream())
                .map(inquiry -> byProgramme(inquiry, family, asked))
                .toList();
        return new Explanation(programmes, others(family, asked, failures));
    }

    private static ByProgramme byProgramme(Inquiry inquiry, Family family, Set<String> asked) {
        var answered = inquiry.about(family);
        var headlines = inquiry.version().headlines().stream().map(headline -> byHeadline(answered.picture(), headline, asked)).toList();
        var programme = inquiry.programme();
        return new ByProgramme(programme.id(), programme.title(), inquiry.version().title(), answered.verdict(), headlines);
    }

    private static ByHeadline byHeadline(SeenPicture picture, Headline headline, Set<String> asked) {
        var needs = headline.needs().stream().map(need -> {
            asked.add(need.criterion());
            return new Asked(need.criterion(), need.title(), picture.finding(need));
        });
        return new ByHeadline(headline.id(), headline.title(), picture.status(headline), needs.toList());
    }

    private List<Asked> others(Family family, Set<String> asked, Failures failures) {
        return rules.criteria().stream()
                .filter(rule -> !asked.contains(rule.id()))
                .map(rule -> new Asked(rule.id(), rule.title(), Question.of(rule, failures).ready().about(family)))
                .toList();
    }
}
