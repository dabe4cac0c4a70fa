package org.together.store.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.together.core.family.Certainty;
import org.together.core.family.Fact;
import org.together.core.family.Id;
import org.together.core.family.Period;
import org.together.core.family.Person;
import org.together.core.family.Sensitivity;
import org.together.core.family.Source;

/** A fact as read; its values are taken apart when first asked for, since rules mostly look at kind and period. */
final class StoredFact implements Fact {
    private final Id<Fact> id;
    private final String kind;
    private final Optional<Id<Person>> person;
    private final Period period;
    private final Account account;
    private final String content;
    private @Nullable Map<String, String> values;

    StoredFact(Id<Fact> id, String kind, Optional<Id<Person>> person, Period period, Account account, String content) {
        this.id = id;
        this.kind = kind;
        this.person = person;
        this.period = period;
        this.account = account;
        this.content = content;
    }

    /** Who says so, since when we know it, and how it is kept. */
    record Account(Source source, Instant learnt, Certainty certainty, Sensitivity sensitivity, String lawfulBasis) {}

    @Override
    public Id<Fact> id() {
        return id;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Id<Person>> person() {
        return person;
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public Source source() {
        return account.source();
    }

    @Override
    public Instant learnt() {
        return account.learnt();
    }

    @Override
    public Certainty certainty() {
        return account.certainty();
    }

    @Override
    public Sensitivity sensitivity() {
        return account.sensitivity();
    }

    @Override
    public String lawfulBasis() {
        return account.lawfulBasis();
    }

    @Override
    public Map<String, String> values() {
        var read = values;
        if (read == null) {
            read = Content.read(content);
            values = read;
        }
        return read;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
