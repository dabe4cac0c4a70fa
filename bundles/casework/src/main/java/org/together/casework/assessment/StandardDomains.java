package org.together.casework.assessment;

import static org.together.core.assessment.Domain.About.ADULT;
import static org.together.core.assessment.Domain.About.CHILD;
import static org.together.core.assessment.Domain.About.EVERYONE;
import static org.together.core.assessment.Domain.About.FAMILY;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.assessment.AssessmentDomains;
import org.together.core.assessment.AssessmentDomainsInfo;
import org.together.core.assessment.Domain;
import org.together.core.assessment.Question;
import org.together.core.assessment.Scale;
import org.together.core.facts.DomesticAbuse;
import org.together.core.facts.Education;
import org.together.core.facts.Health;
import org.together.core.facts.Housing;
import org.together.core.facts.Justice;
import org.together.core.facts.SocialCare;
import org.together.core.facts.Work;

/** What every assessment asks unless the council's configuration says otherwise; {@code scale.<step>} words the scale that they share. */
@Component
@AssessmentDomainsInfo(id = "together.standard", title = "Standard assessment", order = 1000)
public final class StandardDomains implements AssessmentDomains {
    private static final String HARD = "What is hard now";
    private static final String GOOD = "What is going well";

    private final List<Domain> domains;

    @Activate
    public StandardDomains(Map<String, Object> settings) {
        var scale = new Wording(settings).scale(Scale.STANDARD);
        domains = Stream.concat(ofFamily(scale), ofPeople(scale)).toList();
    }

    @Override
    public List<Domain> domains() {
        return domains;
    }

    private static Stream<Domain> ofFamily(Scale scale) {
        var wants = Question.of("wants", "What the family wants to be different").hint("In their own words. Say who said it.");
        var services = Question.of("missing", "Services that work with the family and are not listed above").answeredByFacts();
        return Stream.of(
                both("home", "Home and money", FAMILY)
                        .readOn(scale)
                        .knownFrom(Housing.RENT_ARREARS, Housing.EVICTION, Housing.HOMELESSNESS, Housing.UNMANAGEABLE_DEBT),
                both("together", "Life together", FAMILY)
                        .readOn(scale)
                        .knownFrom(DomesticAbuse.CALL_OUT, DomesticAbuse.MARAC, DomesticAbuse.SUPPORT),
                both("neighbourhood", "Friends, relatives and neighbours", FAMILY)
                        .readOn(scale)
                        .knownFrom(Justice.ASB_INCIDENT, Justice.ASB_INTERVENTION),
                Domain.of("wants", "What the family wants", FAMILY, wants, Question.of("signs", "How they will know that it is better")),
                Domain.of("services", "Services in use", FAMILY, Question.of("help", "What helps now, and what does not"), services),
                Domain.of("risk", "Risk", FAMILY,
                        Question.of("shared", "What everybody who works with the family must know to keep people safe"),
                        Question.of("own", "Notes on risk kept to your agency, the family's advocate and managers").keptByAgency()));
    }

    private static Stream<Domain> ofPeople(Scale scale) {
        var how = Question.choosing("how", "How they were heard", "On their own", "With a parent or carer",
                "Through somebody they trust", "By watching and playing, as they are too young to say", "Not heard yet");
        var words = Question.of("words", "What they said").hint("In their own words, or what was seen.");
        return Stream.of(
                Domain.of("voice", "Their voice", CHILD, how, words, Question.of("wish", "What they would like to happen")),
                both("learning", "Learning and school", CHILD)
                        .readOn(scale)
                        .knownFrom(Education.ATTENDANCE, Education.EXCLUSION, Education.ALTERNATIVE_PROVISION,
                                Education.MISSING_EDUCATION, Education.ACTIVITY, Education.SPECIAL_NEEDS),
                both("safety", "Being safe", CHILD)
                        .readOn(scale)
                        .knownFrom(SocialCare.CHILD_IN_NEED, SocialCare.CHILD_PROTECTION, SocialCare.ENQUIRY,
                                SocialCare.EARLY_HELP, SocialCare.MISSING, SocialCare.EXPLOITATION_RISK),
                both("work", "Work and getting by", ADULT).readOn(scale).knownFrom(Work.OUT_OF_WORK_BENEFIT, Work.EMPLOYMENT),
                both("caring", "Being a parent or carer", ADULT).readOn(scale),
                both("health", "Health and feelings", EVERYONE)
                        .readOn(scale)
                        .knownFrom(Health.MENTAL_HEALTH, Health.SUBSTANCE_MISUSE, Health.NEW_MOTHER_SUPPORT));
    }

    private static Domain both(String id, String title, Domain.About about) {
        return Domain.of(id, title, about, Question.of("needs", HARD), Question.of("strengths", GOOD));
    }
}
