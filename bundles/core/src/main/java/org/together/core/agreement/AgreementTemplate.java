package org.together.core.agreement;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * How a council's agreements are worded, registered as a service with {@link AgreementTemplateInfo}. Agreements begun by it take its
 * promises and expectations as their first ones; each version keeps the words it had.
 */
@ConsumerType
public interface AgreementTemplate {
    /** What stands in every agreement: why it is made, how information is used, what each part is asked. */
    List<Statement> statements();

    /** What is expected of the family from the beginning, each with why it matters. */
    default List<Undertaking> expectations() {
        return List.of();
    }

    /** What the services promise from the beginning. */
    default List<Undertaking> promises() {
        return List.of();
    }

    /** What happens step by step when the agreement is not kept, mildest first; empty where a council has no such ladder. */
    default List<Step> ladder() {
        return List.of();
    }

    /** Scales that a family can take when it has none of its own. */
    default List<GoalScale> scales() {
        return List.of();
    }

    /** Weeks from one review to the next. */
    default int reviewWeeks() {
        return 6;
    }

    /** A statement: for adults, plainly (to be read at about nine years of age), and for a child; the latter may be empty. */
    record Statement(Version.Part part, String key, String heading, Text text) {}

    /** The same thing said three ways. */
    record Text(String words, String plain, String child) {}

    /** Something expected of the family ({@code service} empty) or promised by a service, and why it matters. */
    record Undertaking(String service, String words, String why) {}

    /** A step of the ladder: id for ever, title, and what happens. */
    record Step(String id, String title, String words) {}
}
