package org.together.framework.troubledfamilies;

import java.util.List;
import org.together.core.criteria.Headline;
import org.together.core.criteria.Need;

/**
 * The six headline problems and their 29 indicators. Of each the authority says whether its words were read (V) or are known from practice
 * and wait to be confirmed (K); what is K is configuration.
 */
final class Problems {
    private static final String FRAMEWORK = "DCLG Financial Framework 2015, indicators (K)";

    static final List<Headline> ALL = List.of(
            problem(
                    "1",
                    "Crime and anti-social behaviour",
                    need("1.1", "A child committed a proven offence", "12 months", FRAMEWORK + "; Derby, RBKC (V)"),
                    need("1.2", "Someone received an intervention for anti-social behaviour", "12 months", FRAMEWORK + "; Derby, RBKC (V)"),
                    need("1.3", "A parent is about to be released from prison", "next 12 months", FRAMEWORK + "; Derby (V)"),
                    need("1.4", "A parent is on licence or supervised after prison", "now", FRAMEWORK + "; Derby (V)"),
                    need("1.5", "A parent serves a community order or suspended sentence", "now", FRAMEWORK + "; Derby (V)"),
                    need("1.6", "Nominated: crime or offending of equivalent concern", "now", FRAMEWORK + "; Derby (V)")),
            problem(
                    "2",
                    "Children not attending school regularly",
                    need(
                            "2.1",
                            "A child is persistently absent from school",
                            "three consecutive terms",
                            FRAMEWORK + "; Surrey, Derby, Shropshire (V)"),
                    need(
                            "2.2",
                            "A child was repeatedly excluded from school for a fixed term",
                            "three consecutive terms",
                            FRAMEWORK + "; Derby, Shropshire (V)"),
                    need(
                            "2.3",
                            "A child was permanently excluded from school",
                            "three consecutive terms",
                            FRAMEWORK + "; Derby, Shropshire (V)"),
                    need("2.4", "A child is in alternative provision because of behaviour", "now", FRAMEWORK + "; Derby, Shropshire (V)"),
                    need("2.5", "A child is neither at a school nor educated otherwise", "now", FRAMEWORK + "; Derby, Shropshire (V)"),
                    need("2.6", "Nominated: schooling of equivalent concern", "now", FRAMEWORK + "; Derby (V)")),
            problem(
                    "3",
                    "Children who need help",
                    need("3.1", "A child is assessed as needing early help", "now", FRAMEWORK + "; Derby, Shropshire (V)"),
                    need("3.2", "A child is in need (section 17)", "now", FRAMEWORK + "; Derby, RBKC, Shropshire (V)"),
                    need("3.3", "A child was subject of a section 47 enquiry", "as the council sets", FRAMEWORK + "; Shropshire (V)"),
                    need("3.4", "A child is subject of a child protection plan", "now", FRAMEWORK + "; RBKC, Shropshire (V)"),
                    need(
                            "3.5",
                            "A child misses early years, went missing, is at risk of exploitation or of equivalent concern",
                            "now",
                            FRAMEWORK + "; Shropshire (V)")),
            problem(
                    "4",
                    "Worklessness and financial exclusion",
                    need("4.1", "An adult receives an out-of-work benefit", "now", FRAMEWORK + "; RBKC, Shropshire (V)"),
                    need("4.2", "An adult on Universal Credit is subject to work-related conditions", "now", FRAMEWORK + "; RBKC (V)"),
                    need(
                            "4.3",
                            "A child is about to leave school without qualifications or a plan",
                            "now",
                            FRAMEWORK + "; Cambridgeshire (V)"),
                    need("4.4", "A young person is not in education, employment or training", "now", FRAMEWORK + "; RBKC, Shropshire (V)"),
                    need("4.5", "The family is at significant risk of financial exclusion", "now", FRAMEWORK + "; RBKC, Shropshire (V)")),
            problem(
                    "5",
                    "Domestic violence and abuse",
                    need(
                            "5.1",
                            "Someone suffers, suffered or is at risk of domestic abuse",
                            "as the council sets",
                            FRAMEWORK + "; Shropshire (V)"),
                    need("5.2", "Someone is known to have perpetrated domestic abuse", "12 months", FRAMEWORK),
                    need("5.3", "Police were called to domestic abuse in the family", "12 months", FRAMEWORK)),
            problem(
                    "6",
                    "Health problems",
                    need("6.1", "A parent or child has mental health problems", "now", FRAMEWORK + "; RBKC, Shropshire (V)"),
                    need("6.2", "A parent or child has a drug or alcohol problem", "now", FRAMEWORK + "; Shropshire (V)"),
                    need("6.3", "A new mother has extra support for health and parenting", "now", FRAMEWORK + "; Shropshire (V)"),
                    need("6.4", "Nominated: health of equivalent concern", "now", FRAMEWORK)));

    private Problems() {}

    private static Headline problem(String number, String title, Need... needs) {
        return new Headline("troubled-families." + number, title, List.of(needs));
    }

    private static Need need(String id, String title, String lookback, String authority) {
        return new Need(id, title, "troubled-families." + id, lookback, authority);
    }
}
