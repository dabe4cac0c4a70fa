package org.together.casework.team;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.together.core.casework.Case;
import org.together.core.casework.Stage;
import org.together.core.facts.SocialCare;
import org.together.core.family.Fact;
import org.together.core.family.FactKind;
import org.together.core.family.Family;
import org.together.core.family.Kinds;
import org.together.core.family.Person;
import org.together.core.team.Strain;
import org.together.core.team.Strain.Kind;

/** Plans that cannot both be followed. */
final class Contradictions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<FactKind> STATUTORY =
            List.of(SocialCare.CHILD_PROTECTION, SocialCare.LOOKED_AFTER, SocialCare.CHILD_IN_NEED);
    private static final List<FactKind> GRAVE = List.of(SocialCare.CHILD_PROTECTION, SocialCare.LOOKED_AFTER, SocialCare.ENQUIRY);

    private final Family family;
    private final Kinds kinds;

    Contradictions(Family family, Kinds kinds) {
        this.family = family;
        this.kinds = kinds;
    }

    Stream<Strain> all(Optional<Case> openCase, boolean isLighterThanIntensive) {
        var ofCase = openCase.stream().flatMap(kept -> Stream.of(tooLight(kept, isLighterThanIntensive), closing(kept)))
                .flatMap(Optional::stream);
        return Stream.concat(twoPlans(), ofCase);
    }

    /** Each pair of plans once, with all the children who have both. */
    private Stream<Strain> twoPlans() {
        var children = new LinkedHashMap<List<String>, List<String>>();
        family.members().forEach(person -> {
            var plans = plans(person);
            if (plans.size() > 1) {
                children.computeIfAbsent(plans.stream().map(this::told).toList(), none -> new ArrayList<>()).add(person.name().forenames());
            }
        });
        return children.entrySet().stream().map(one -> new Strain(
                Kind.CONTRADICTION,
                Strains.number(one.getKey().size()) + " plans at once for " + String.join(", ", one.getValue()),
                "Agree which plan leads; close the other, or make it part of the one that leads.",
                one.getKey()));
    }

    /** One of children's social care and one of early help; a child in need is what every child on a plan of theirs is as well. */
    private List<Fact> plans(Person person) {
        var statutory = STATUTORY.stream().flatMap(kind -> open(person.factsOf(kind))).limit(1);
        return Stream.concat(statutory, open(person.factsOf(SocialCare.EARLY_HELP)).limit(1)).toList();
    }

    private Optional<Strain> tooLight(Case kept, boolean isLighterThanIntensive) {
        var grave = grave();
        return grave.isEmpty() || !isLighterThanIntensive
                ? Optional.empty()
                : Optional.of(new Strain(
                        Kind.CONTRADICTION,
                        "The family is worked with at a light level of need, and children's social care is at work",
                        "Step up, or record why the lighter level is right.",
                        Stream.concat(Stream.of("Worked with since " + DAY.format(kept.begun())), grave.stream()).toList()));
    }

    private Optional<Strain> closing(Case kept) {
        var grave = grave();
        return grave.isEmpty() || kept.stage() != Stage.CLOSING
                ? Optional.empty()
                : Optional.of(new Strain(
                        Kind.CONTRADICTION,
                        "The case is closing, and a plan of children's social care is open",
                        "Ask the social worker before the case is closed, and agree who stays with the family.",
                        grave));
    }

    private List<String> grave() {
        return family.members().flatMap(person -> GRAVE.stream().flatMap(kind -> open(person.factsOf(kind)))).map(this::told).toList();
    }

    private Stream<Fact> open(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.period().contains(family.asAt()));
    }

    private String told(Fact fact) {
        return kinds.label(fact.kind()) + ", " + fact.source().agency() + ", since " + DAY.format(fact.period().from());
    }
}
