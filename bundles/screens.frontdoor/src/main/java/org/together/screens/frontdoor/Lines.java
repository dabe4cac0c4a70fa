package org.together.screens.frontdoor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.together.core.CouncilTime;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.Referral.State;
import org.together.core.frontdoor.Urgency;
import org.together.ui.parts.Ages;
import org.together.ui.parts.StatusTag;

/** How referrals are told in lists and on their pages. */
final class Lines {
    private static final int MINUTES = 60;

    private Lines() {}

    /** Whom it is about: the family when it is known, else the first person. */
    static String title(Referral referral) {
        return referral.about()
                .map(about -> about.name() + about.locality().map(place -> ", " + place).orElse(""))
                .orElseGet(() -> referral.said().people().stream().findFirst().map(Lines::person).orElse("Nobody named"));
    }

    /** {@code Kensa Unknown, 11}. */
    static String person(PersonReferred person) {
        return person.name().full() + person.born().map(day -> ", " + Period.between(day, CouncilTime.today()).getYears()).orElse("");
    }

    /** {@code Penwith School (Demelza Carne), by file, 17 November 2026 at 10:00am}. */
    static String source(Referral referral) {
        var referrer = referral.said().referrer();
        return referrer.agency() + " (" + referrer.name() + "), " + referral.channel().label() + ", " + Ages.time(referral.received());
    }

    static String people(Referral referral) {
        var many = referral.said().people().size();
        return (many == 1 ? "1 person" : many + " people") + (referral.family().isEmpty() ? ", not found in the record" : "");
    }

    /** {@code 7 h 30 min}. */
    static String hours(double hours) {
        var minutes = Math.round(hours * MINUTES);
        var rest = minutes % MINUTES == 0 ? "" : " " + minutes % MINUTES + " min";
        return minutes < MINUTES ? minutes + " min" : minutes / MINUTES + " h" + rest;
    }

    /** What must be noticed first. */
    static List<Component> tags(QueueLine line) {
        var referral = line.referral();
        var tags = new ArrayList<Component>(marks(referral));
        if (referral.state() == State.WAITING && line.isOverdue()) {
            tags.add(StatusTag.bad("Overdue"));
        }
        return tags;
    }

    static List<Component> marks(Referral referral) {
        var tags = new ArrayList<Component>();
        if (referral.said().urgency() == Urgency.IMMEDIATE) {
            tags.add(StatusTag.bad("Urgent: now"));
        } else if (referral.said().urgency() == Urgency.SOON) {
            tags.add(StatusTag.attention("Urgent: today"));
        }
        if (referral.hasBouncedTwice()) {
            tags.add(StatusTag.bad("Bounced " + (referral.returns() == 2 ? "twice" : referral.returns() + " times")));
        } else if (referral.returns() == 1) {
            tags.add(StatusTag.attention("Returned once"));
        }
        var flags = referral.said().safety().flags().size();
        if (flags > 0) {
            tags.add(StatusTag.attention(flags == 1 ? "1 safety flag" : flags + " safety flags"));
        }
        return tags;
    }

    static StatusTag state(Referral referral) {
        return switch (referral.state()) {
            case WAITING -> StatusTag.busy(State.WAITING.label());
            case HANDED_OVER -> StatusTag.busy(State.HANDED_OVER.label());
            case ACCEPTED -> StatusTag.good(State.ACCEPTED.label());
            case CLOSED -> StatusTag.neutral(State.CLOSED.label());
        };
    }

    /** {@code 3 services: School health, Youth justice, Housing}. */
    static String counted(List<String> items, String one, String many) {
        var counted = items.size() + " " + (items.size() == 1 ? one : many);
        return items.isEmpty() ? "No " + many + " known" : counted + ": " + String.join(", ", items);
    }

    static String found(QueueLine line) {
        return line.met().isEmpty() ? "None found in the record" : String.join(", ", line.met());
    }

    static String involved(QueueLine line) {
        return line.involved().isEmpty() ? "None known" : String.join(", ", line.involved());
    }

    /** Problems that the referrer named. */
    static String named(Referral referral) {
        var named = referral.problems().stream().map(Referral.Problem::title).collect(Collectors.joining(", "));
        return named.isEmpty() ? "None" : named;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("part-quiet");
        return paragraph;
    }

    static Paragraph words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("frontdoor-words");
        return paragraph;
    }

    /** First letter small, to go on in a sentence. */
    static String within(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
