package org.together.hub.load;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.identity.PersonFollower;
import org.together.core.record.FamiliesInHand;
import org.together.core.record.FamilyFollower;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Transactions;
import org.together.core.team.ProtectedAddresses;
import org.together.hub.match.Identity;
import org.together.hub.match.PeopleIndex;
import org.together.hub.match.WeighedMatching;
import org.together.hub.record.Decisions;
import org.together.hub.record.Identities;
import org.together.hub.record.Ledger;
import org.together.hub.record.Measures;
import org.together.linkage.CardIndex;
import org.together.linkage.Caution;
import org.together.linkage.Entry;
import org.together.linkage.Explanation;
import org.together.linkage.Measure;

/** The hub's books, and transactions over them and the record. */
@Component(service = Bookkeeping.class)
public class Bookkeeping {
    private final Transactions transactions;
    private final FamilyWriter writer;
    private final Ledger ledger;
    private final PeopleIndex index = new PeopleIndex();
    private final Collection<FamiliesInHand> inHand = new CopyOnWriteArrayList<>();
    private final Collection<PersonFollower> followers = new CopyOnWriteArrayList<>();
    private final Collection<FamilyFollower> kin = new CopyOnWriteArrayList<>();
    private final Collection<ProtectedAddresses> shelters = new CopyOnWriteArrayList<>();
    private final Collection<Runnable> watching = new CopyOnWriteArrayList<>();

    @Activate
    public Bookkeeping(
            @Reference Transactions transactions, @Reference(target = "(rows=hub)") EntityManager rows, @Reference FamilyWriter writer) {
        this.transactions = transactions;
        this.writer = writer;
        ledger = new Ledger(() -> rows.unwrap(Connection.class));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(FamiliesInHand held) {
        inHand.add(held);
    }

    void remove(FamiliesInHand held) {
        inHand.remove(held);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFollower(PersonFollower follower) {
        followers.add(follower);
    }

    void removeFollower(PersonFollower follower) {
        followers.remove(follower);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addKin(FamilyFollower follower) {
        kin.add(follower);
    }

    void removeKin(FamilyFollower follower) {
        kin.remove(follower);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addShelter(ProtectedAddresses shelter) {
        shelters.add(shelter);
    }

    void removeShelter(ProtectedAddresses shelter) {
        shelters.remove(shelter);
    }

    /** Families whose address is told to nobody; all of them while nobody is there who knows. */
    public Set<Id<Family>> sheltered(Collection<Family> families) {
        return shelters.isEmpty()
                ? families.stream().map(Family::id).collect(Collectors.toSet())
                : shelters.stream().flatMap(shelter -> shelter.among(families).stream()).collect(Collectors.toSet());
    }

    private Set<Id<Family>> inHand(Collection<Id<Family>> families) {
        return inHand.stream().flatMap(held -> held.among(families).stream()).collect(Collectors.toSet());
    }

    public <T> T whole(Supplier<T> work) {
        return transactions.required(work);
    }

    void whole(Runnable work) {
        transactions.run(work);
    }

    LoadBook loads() {
        return new LoadBook(ledger);
    }

    Findings findings() {
        return new Findings(ledger);
    }

    Mappings mappings() {
        return new Mappings(ledger);
    }

    /** Like {@link #whole}, for work that changes who is one person: the index in memory follows what becomes of it. One at a time. */
    public <T> T linked(Supplier<T> work) {
        var result = index.during(() -> transactions.required(work));
        tell();
        return result;
    }

    /** Tells those who watch that something about people has changed. */
    public void tell() {
        watching.forEach(Runnable::run);
    }

    /** Calls {@code changed} whenever it may have changed who is one person; run the answer to stop that. */
    public Runnable watch(Runnable changed) {
        watching.add(changed);
        return () -> watching.remove(changed);
    }

    /** {@code because}: the load or decision for which people may change, for their history. */
    public Workshop workshop(HubSettings settings, String because) {
        var decided = new Decisions(ledger).inForce();
        var matching = new WeighedMatching(index.open(new InBooks(ledger, settings.caution())), () -> decided);
        var others = new Workshop.Others(this::inHand, followers, kin);
        return new Workshop(new Workshop.Tools(ledger, matching, writer, others, because), settings.families());
    }

    /** Why two identities were brought together or kept apart. */
    public Optional<Explanation> explain(Identity one, Identity other) {
        return index.explain(one, other, () -> new Measures(ledger.neverWaiting()).current());
    }

    /** The likeliest identities for what was asked; those that must not be seen are not even compared. */
    public List<CardIndex.Answer> search(Entry typed, int most, LongPredicate visible) {
        return index.search(typed, most, visible);
    }

    /** Whether everything is in memory. */
    public boolean isFilled() {
        return index.isFilled();
    }

    /** Reads everything into memory if that was not done yet. */
    public void fill(HubSettings settings) {
        if (!index.isFilled()) {
            index.during(() -> transactions.required(() -> index.open(new InBooks(ledger, settings.caution()))));
        }
    }

    /** Weighs by this from now on, inside the running transaction. */
    public void weighBy(Measure measure, HubSettings settings) {
        index.reopen(new InBooks(ledger, settings.caution()), measure);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** What the index is filled from. */
    private record InBooks(Ledger ledger, Caution caution) implements PeopleIndex.Kept {
        @Override
        public long nextRevision() {
            return new Measures(ledger).nextRevision();
        }

        @Override
        public Measure measure() {
            return new Measures(ledger).current();
        }

        @Override
        public void each(Consumer<Identity> reader) {
            new Identities(ledger).each(reader);
        }
    }
}
