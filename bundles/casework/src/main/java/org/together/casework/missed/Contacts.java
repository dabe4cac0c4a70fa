package org.together.casework.missed;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.together.casework.Gate;
import org.together.casework.missed.MissedRow.Found;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.TriageDecision;

/** What came of contacts with the front door, for all families at once; every call belongs inside a transaction. */
final class Contacts {
    private static final List<String> NOTHING = List.of(TriageDecision.ADVICE.name(), TriageDecision.NO_FURTHER_ACTION.name());

    private final EntityManager rows;

    Contacts(EntityManager rows) {
        this.rows = rows;
    }

    /** By family: those whose contacts were returned or closed without work so often since the day. */
    Map<Long, Found> bounced(int often, LocalDate since) {
        var ended = "select r.family, r.returns, r.decision, r.received from ReferralRow r"
                + " where r.family <> 0 and r.received >= :since and (r.returns > 0 or r.decision in :nothing)";
        var sums = new HashMap<Long, Nothing>();
        rows.createQuery(ended, Object[].class)
                .setParameter("nothing", NOTHING)
                .setParameter("since", since.atStartOfDay(Gate.HERE).toInstant())
                .getResultList()
                .forEach(line -> sums.merge((Long) line[0], Nothing.of(line), Nothing::and));
        var found = new HashMap<Long, Found>();
        sums.forEach((family, sum) -> {
            if (sum.times() >= often) {
                found.put(family, sum.found());
            }
        });
        return found;
    }

    /** Contacts that came to nothing, and how. */
    private record Nothing(int contacts, int returned, int closed, Instant first) {
        static Nothing of(Object[] line) {
            return new Nothing(1, (Integer) line[1], NOTHING.contains(line[2]) ? 1 : 0, (Instant) line[3]);
        }

        Nothing and(Nothing other) {
            var earlier = first.isBefore(other.first) ? first : other.first;
            return new Nothing(contacts + other.contacts, returned + other.returned, closed + other.closed, earlier);
        }

        int times() {
            return returned + closed;
        }

        Found found() {
            var words = (contacts == 1 ? "One contact" : contacts + " contacts") + " came to nothing: "
                    + (returned == 0 ? "" : "returned " + Contacts.often(returned))
                    + (returned > 0 && closed > 0 ? ", " : "")
                    + (closed == 0 ? "" : "closed without work " + Contacts.often(closed))
                    + ".";
            return new Found(times(), LocalDate.ofInstant(first, Gate.HERE), words);
        }
    }

    private static String often(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    /** Families of whom anything was referred or with whom any work began since the day. */
    Set<Long> acted(LocalDate since) {
        var families = new HashSet<Long>(rows.createQuery(
                        "select distinct r.family from ReferralRow r where r.family <> 0 and r.received >= :since", Long.class)
                .setParameter("since", since.atStartOfDay(Gate.HERE).toInstant())
                .getResultList());
        families.addAll(rows.createQuery(
                        "select distinct s.family from SpellRow s where s.openFamily is not null or s.closed >= :since", Long.class)
                .setParameter("since", since)
                .getResultList());
        return families;
    }

    /** Those of the families that wait in the triage queue or for an answer. */
    Set<Long> inQueue(List<Long> families) {
        return families.isEmpty()
                ? Set.of()
                : Set.copyOf(rows.createQuery(
                                "select distinct r.family from ReferralRow r where r.family in :families and r.state in :open", Long.class)
                        .setParameter("families", families)
                        .setParameter("open", List.of(Referral.State.WAITING.name(), Referral.State.HANDED_OVER.name()))
                        .getResultList());
    }
}
