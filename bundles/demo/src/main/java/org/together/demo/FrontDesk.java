package org.together.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.together.core.CouncilTime;
import org.together.core.access.StaffRole;
import org.together.core.access.Viewer;
import org.together.core.casework.LevelsOfNeed;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.family.Membership;
import org.together.core.family.Role;
import org.together.core.frontdoor.Channel;
import org.together.core.frontdoor.Consent;
import org.together.core.frontdoor.PersonReferred;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.ReferralForm;
import org.together.core.frontdoor.Referrals;
import org.together.core.frontdoor.Referrer;
import org.together.core.frontdoor.SafetyFlag;
import org.together.core.frontdoor.Triage;
import org.together.core.frontdoor.TriageDecision;
import org.together.core.frontdoor.Urgency;
import org.together.core.record.Transactions;

/** A week at the front door: referrals at every stage, made and decided by the demo's own staff through the same services as anybody's. */
final class FrontDesk {
    private static final Viewer OFFICER = staff(StaffRole.ACCESS_OFFICER, "access-officer");
    private static final Viewer MANAGER = staff(StaffRole.LOCALITY_MANAGER, "locality-manager");
    private static final Viewer PARTNER = staff(StaffRole.PARTNER, "partner");
    private static final int STORIES = 12;

    private final Transactions transactions;
    private final Referrals referrals;
    private final LevelsOfNeed levels;
    private final List<String> problems;
    private final LocalDate today;

    FrontDesk(Platform platform, List<String> problems, LocalDate today) {
        transactions = platform.transactions;
        referrals = platform.desks.accessTeam.referrals;
        levels = platform.desks.accessTeam.levels;
        this.problems = problems;
        this.today = today;
    }

    private static Viewer staff(StaffRole role, String account) {
        return Viewer.of(account, "Demo " + role.label(), "Lanmorva Council", Set.of(role), Set.of());
    }

    /** One referral for each family, story after story, and two of people whom nobody knows; how many came in. */
    long work(List<Family> families) {
        var taken = new ArrayList<Optional<Id<Referral>>>();
        families.forEach(family -> taken.add(transactions.required(() -> begin(taken.size(), family))));
        taken.add(stranger(0, "Hosking", Urgency.ROUTINE));
        taken.add(stranger(1, "Bosanko", Urgency.SOON));
        return taken.stream().filter(Optional::isPresent).count();
    }

    private Optional<Id<Referral>> begin(int number, Family family) {
        var story = number % STORIES;
        if (story == STORIES - 1) {
            var why = "Attendance and police call-outs have both got worse since the summer.";
            return referrals.bringFound(OFFICER, family.id(), why).referral();
        }
        var form = form(number, story, family);
        var by = number % 4 == 0 ? PARTNER : OFFICER;
        var received = story == 0 || story == 3 ? Instant.now().minusSeconds(1_800L * (number + 1) % 20_000) : at(1 + number % 4);
        var id = referrals.take(by, form, number % 3 == 0 ? Channel.SYSTEM : Channel.SCREEN, received).referral();
        id.ifPresent(one -> go(story, one, family.locality()));
        return id;
    }

    private ReferralForm form(int number, int story, Family family) {
        var says = Said.of(number);
        var form = ReferralForm.of(says.referrer(), people(family), says.concerns())
                .problems(problems.isEmpty() ? Set.of() : Set.of(problems.get(number % problems.size())))
                .wanting(says.wanted(), story == 2 ? Urgency.IMMEDIATE : story == 3 ? Urgency.SOON : Urgency.ROUTINE)
                .sharedBy(Consent.GIVEN, "");
        return story == 2
                ? form.sharedBy(Consent.NOT_SAFE_TO_ASK, "Children Act 2004 s11: a child may be at risk")
                        .minding(Set.of(SafetyFlag.CHILD_AT_RISK, SafetyFlag.ABUSE_AT_HOME), "Ring the school first")
                : form;
    }

    /** 0 to 3 wait: new, overdue, a child at risk, looked at; the others are what came of it. */
    private void go(int story, Id<Referral> id, Optional<String> locality) {
        switch (story) {
            case 3 -> referrals.allocate(OFFICER, id);
            case 4 -> handOver(id, TriageDecision.INTENSIVE, locality);
            case 5 -> accepted(id, TriageDecision.INTENSIVE, locality);
            case 6 -> accepted(id, TriageDecision.EARLY_HELP, locality);
            case 7 -> returned(id, locality, "The family has moved to the other side of the county since.");
            case 8 -> {
                returned(id, locality, "Below our threshold: one problem only.");
                returned(id, locality, "We have no worker before the new year.");
            }
            case 9 -> close(id, TriageDecision.ADVICE, "The school will offer a breakfast place; both parents were told of the drop-in.");
            case 10 -> close(id, TriageDecision.NO_FURTHER_ACTION, "The health visitor meets the need, and the family prefers her.");
            default -> {}
        }
    }

    private void close(Id<Referral> id, TriageDecision decision, String why) {
        referrals.decide(OFFICER, id, Triage.close(decision, why));
    }

    private void handOver(Id<Referral> id, TriageDecision decision, Optional<String> locality) {
        var level = decision == TriageDecision.INTENSIVE ? levels.intensive() : levels.earlyHelp();
        var service = decision == TriageDecision.INTENSIVE ? "Family Intervention Project" : "Early help hub";
        var why = "Several problems at once and nobody who holds them together.";
        referrals.decide(OFFICER, id, Triage.handOver(decision, why, level.id(), service).in(locality));
    }

    private void accepted(Id<Referral> id, TriageDecision decision, Optional<String> locality) {
        handOver(id, decision, locality);
        referrals.accept(MANAGER, id, "");
    }

    private void returned(Id<Referral> id, Optional<String> locality, String why) {
        handOver(id, TriageDecision.INTENSIVE, locality);
        referrals.giveBack(MANAGER, id, why);
    }

    /** Somebody who asks for help and whom no agency knows; the second is taken on, and so becomes part of the record. */
    private Optional<Id<Referral>> stranger(int number, String surname, Urgency urgency) {
        var parent = PersonReferred.of("Rosen", surname, Role.PARENT_OR_CARER).born(LocalDate.of(1990, 3, 4 + number));
        var child = PersonReferred.of("Denzil", surname, Role.CHILD).born(LocalDate.of(2018, 9, 10 + number));
        var place = number + 3 + " Harbour Steps";
        var form = ReferralForm.of(
                        Referrer.self("Rosen " + surname, "01632 960" + (120 + number)),
                        List.of(parent.at(place, "ZX9 9ZZ"), child.at(place, "ZX9 9ZZ")),
                        "I have lost my job and cannot get him to school any more. I do not sleep.")
                .wanting("Somebody who comes to us", urgency)
                .sharedBy(Consent.GIVEN, "");
        var id = referrals.take(OFFICER, form, Channel.SCREEN, at(2)).referral();
        if (number == 1) {
            id.ifPresent(one -> accepted(one, TriageDecision.EARLY_HELP, Optional.empty()));
        }
        return id;
    }

    private static List<PersonReferred> people(Family family) {
        return family.memberships().stream().limit(4).map(FrontDesk::person).toList();
    }

    private static PersonReferred person(Membership member) {
        var name = member.person().name();
        var written = PersonReferred.of(name.forenames(), name.surname(), member.role());
        return member.person().born().map(written::born).orElse(written);
    }

    /** So many days ago in the forenoon. */
    private Instant at(int daysAgo) {
        return today.minusDays(daysAgo).atTime(LocalTime.of(10, 15)).atZone(CouncilTime.ZONE).toInstant();
    }
}
