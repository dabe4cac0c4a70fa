package org.together.hub.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.together.core.family.Id;
import org.together.core.record.FamilyWriter;
import org.together.core.record.RelationshipDraft;
import org.together.hub.match.Identity;
import org.together.hub.record.Identities;
import org.together.hub.record.Tie;
import org.together.hub.record.Ties;

/** Declared relationships: kept between the people to whom the two identities of a row belong at the time. */
public final class Relationships {
    private final Ties ties;
    private final Identities identities;
    private final FamilyWriter writer;

    public Relationships(Ties ties, Identities identities, FamilyWriter writer) {
        this.ties = ties;
        this.identities = identities;
        this.writer = writer;
    }

    /** {@code owners}: identity to person. */
    public void add(Collection<Tie> fresh, Map<Long, Long> owners) {
        ties.add(fresh);
        writer.keepRelationships(drafts(fresh, owners));
    }

    private static List<RelationshipDraft> drafts(Collection<Tie> ties, Map<Long, Long> owners) {
        return ties.stream()
                .filter(tie -> owners.getOrDefault(tie.of(), 0L) != 0 && owners.getOrDefault(tie.to(), 0L) != 0)
                .map(tie -> new RelationshipDraft(
                        Id.of(owners.get(tie.of())),
                        tie.type(),
                        Id.of(owners.get(tie.to())),
                        tie.period(),
                        tie.source(),
                        tie.load(),
                        tie.record()))
                .toList();
    }

    /** The identities belong to other people now. */
    public void moved(Collection<Long> moved) {
        var affected = ties.of(moved);
        if (!affected.isEmpty()) {
            writer.dropRelationships(affected.stream().map(Tie::record).collect(Collectors.toSet()));
            var all = withTheirOthers(affected);
            writer.keepRelationships(drafts(all, owners(all)));
        }
    }

    /** One record may have declared several. */
    private Set<Tie> withTheirOthers(Set<Tie> affected) {
        var records = affected.stream().map(Tie::record).collect(Collectors.toSet());
        var all = new HashSet<>(affected);
        ties.of(affected.stream().map(Tie::of).collect(Collectors.toSet())).stream()
                .filter(tie -> records.contains(tie.record()))
                .forEach(all::add);
        return all;
    }

    private Map<Long, Long> owners(Collection<Tie> of) {
        var ids = new HashSet<Long>();
        of.forEach(tie -> ids.addAll(List.of(tie.of(), tie.to())));
        return identities.byId(ids).values().stream().collect(Collectors.toMap(Identity::id, Identity::person));
    }
}
