package org.together.hub.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.together.core.family.Address;
import org.together.core.family.Identifier;
import org.together.core.family.Sex;
import org.together.linkage.Around;
import org.together.linkage.CardIndex;
import org.together.linkage.CardIndex.Card;
import org.together.linkage.Entry;

/** By the weight of evidence: every field counts as much as it tells, and what somebody decided beats it. */
public final class WeighedMatching implements Matching {
    private final CardIndex index;
    private final Supplier<List<Decided>> decisions;

    public WeighedMatching(CardIndex index, Supplier<List<Decided>> decisions) {
        this.index = index;
        this.decisions = decisions;
    }

    @Override
    public void arrived(Collection<Identity> some) {
        index.add(some.stream().map(WeighedMatching::card).toList());
    }

    @Override
    public void left(Collection<Long> ids) {
        index.remove(ids);
    }

    @Override
    public Parting parting() {
        var decided = decisions.get().stream().map(one -> new CardIndex.Decided(one.one(), one.other(), one.isSame())).toList();
        return new Weighed(index.around(decided));
    }

    private record Weighed(Around around) implements Parting {
        @Override
        public List<Long> include(Collection<Long> ids) {
            return around.include(ids);
        }

        @Override
        public List<List<Long>> people(Map<Long, Long> owners) {
            return around.people(owners);
        }

        @Override
        public List<Doubt> doubts() {
            return around.doubts().stream()
                    .map(one -> new Doubt(one.one(), one.other(), one.weight(), one.together()))
                    .toList();
        }
    }

    /** How the library reads an identity. */
    public static Card card(Identity identity) {
        var own = identity.identifiers().stream()
                .filter(number -> number.scheme().startsWith(Identifier.LOCAL))
                .map(number -> number.scheme() + "=" + number.value())
                .toList();
        return new Card(identity.id(), identity.mark(), entry(identity), own);
    }

    /** Which feed it comes from is left out: one feed describes a person anew each time they move. */
    public static Entry entry(Identity identity) {
        var entry = Entry.of("", Long.toString(identity.id()))
                .forename(identity.name().forenames())
                .surname(identity.name().surname())
                .sex(identity.sex().map(sex -> sex == Sex.MALE ? "M" : "F").orElse(""))
                .address(identity.address().map(Address::lines).orElse(""))
                .postcode(identity.address().map(Address::postcode).orElse(""))
                .uprn(identity.address().flatMap(Address::property).orElse(""));
        if (identity.born().isPresent()) {
            entry = entry.born(identity.born().get());
        }
        for (var number : identity.identifiers()) {
            entry = numbered(entry, number);
        }
        return entry;
    }

    private static Entry numbered(Entry entry, Identifier number) {
        return switch (number.scheme()) {
            case Identifier.NHS_NUMBER -> entry.nhsNumber(number.value());
            case Identifier.UPN -> entry.upn(number.value());
            case Identifier.NINO -> entry.nino(number.value());
            default -> entry;
        };
    }
}
