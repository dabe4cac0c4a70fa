package org.together.casework.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.frontdoor.QueueLine;
import org.together.core.frontdoor.Referral;
import org.together.core.frontdoor.RouteLine;
import org.together.core.identification.Identifications;
import org.together.core.identification.IdentifiedFamily;

/** Lays beside referrals what is known of their families, for as many at once as there are, in the same few queries. */
@Component(service = Desk.class)
public final class Desk {
    private final Gate gate;
    private final ReferralBook book;
    private final Identifications identifications;
    private final InstalledRoutes routes;
    private final OfficeHours hours;

    @Activate
    public Desk(
            @Reference Gate gate,
            @Reference ReferralBook book,
            @Reference Identifications identifications,
            @Reference InstalledRoutes routes,
            @Reference OfficeHours hours) {
        this.gate = gate;
        this.book = book;
        this.identifications = identifications;
        this.routes = routes;
        this.hours = hours;
    }

    /** As referrals, with the names of families that the viewer may know. */
    List<Referral> referrals(Collection<ReferralRow> rows, Sight sight) {
        var telling = Telling.of(rows, sight, inRecord(rows, gate), book);
        return rows.stream().map(telling::tell).toList();
    }

    List<QueueLine> lines(Viewer viewer, Collection<ReferralRow> rows, Sight sight) {
        var seen = Seen.of(rows, sight, gate, book);
        var identified = identified(viewer, seen.families());
        var installed = Problems.installed(identifications);
        var cutOff = hours.cutOff();
        return rows.stream().map(row -> {
            var referral = seen.telling().tell(row);
            var known = KnownCircumstances.of(referral, seen.telling().family(row), identified.apply(row.family), installed);
            var suggested = routes.lines(known).stream().filter(line -> line.fit().isSuggested()).findFirst();
            var isOverdue = row.state.equals(Referral.State.WAITING.name()) && row.since.isBefore(cutOff);
            return new QueueLine(referral, hours.waited(row.since), isOverdue, known.met(), known.involved(), suggested);
        }).toList();
    }

    List<RouteLine> routes(Viewer viewer, ReferralRow row, Sight sight) {
        var seen = Seen.of(List.of(row), sight, gate, book);
        var identified = identified(viewer, seen.families()).apply(row.family);
        var referral = seen.telling().tell(row);
        var installed = Problems.installed(identifications);
        return routes.lines(KnownCircumstances.of(referral, seen.telling().family(row), identified, installed));
    }

    private Function<Long, List<IdentifiedFamily>> identified(Viewer viewer, Collection<Id<Family>> families) {
        Map<Id<Family>, List<IdentifiedFamily>> found =
                gate.may(viewer, Action.LIST_IDENTIFIED) ? identifications.of(viewer, families) : Map.of();
        return family -> found.getOrDefault(Id.<Family>of(family), List.of());
    }

    private static Map<Long, Family> inRecord(Collection<ReferralRow> rows, Gate gate) {
        var ids = rows.stream().filter(row -> row.family != 0).map(row -> Id.<Family>of(row.family)).distinct().toList();
        return gate.inRecord(ids).stream().collect(Collectors.toMap(family -> family.id().value(), Function.identity()));
    }

    /** Referrals and the families that the viewer may know to be theirs. */
    private record Seen(Telling telling, Collection<Id<Family>> families) {
        static Seen of(Collection<ReferralRow> rows, Sight sight, Gate gate, ReferralBook book) {
            var telling = Telling.of(rows, sight, inRecord(rows, gate), book);
            var shown = rows.stream().flatMap(row -> telling.family(row).stream()).map(Family::id).collect(Collectors.toSet());
            return new Seen(telling, shown);
        }
    }

    Optional<ReferralRow> find(Id<Referral> id) {
        return book.find(id);
    }
}
