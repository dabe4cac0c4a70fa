package org.together.casework.agreement;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.agreement.Consent;
import org.together.core.agreement.Consents;
import org.together.core.family.Family;
import org.together.core.family.Id;
import org.together.core.record.Transactions;

/** Keeps what members said when they were asked; nothing said is ever taken out. */
@Component
public final class StoredConsents implements Consents {
    private final EntityManager rows;
    private final Transactions transactions;
    private final Door door;

    @Activate
    public StoredConsents(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions, @Reference Door door) {
        this.rows = rows;
        this.transactions = transactions;
        this.door = door;
    }

    @Override
    public List<Consent> of(Viewer viewer, Id<Family> family) {
        return transactions.required(() -> {
            door.toRead(viewer, family, "read consents");
            var newestFirst = "select row from ConsentRow row where row.family = :family order by row.day desc, row.id desc";
            return rows.createQuery(newestFirst, ConsentRow.class)
                    .setParameter("family", family.value())
                    .getResultStream()
                    .map(ConsentRow::told)
                    .toList();
        });
    }

    @Override
    public Optional<String> keep(Viewer viewer, Id<Family> family, Draft draft) {
        return transactions.required(() -> door.toChange(viewer, family, "kept an answer about " + draft.asked().kind(), known -> {
            var fault = fault(draft, known);
            if (fault.isEmpty()) {
                var row = ConsentRow.of(family.value(), draft);
                row.name = known.members()
                        .filter(person -> person.id().equals(draft.person()))
                        .map(person -> person.name().full())
                        .findFirst()
                        .orElseThrow();
                row.recordedBy = viewer.name() + ", " + viewer.agency();
                rows.persist(row);
            }
            return fault;
        }));
    }

    @Override
    public Optional<String> withdraw(Viewer viewer, Id<Consent> consent, LocalDate day, String words) {
        return transactions.required(() -> {
            var row = rows.find(ConsentRow.class, consent.value());
            if (row == null) {
                throw door.nowhere(viewer, Action.AGREE);
            }
            var what = "kept that an answer about " + row.kind + " was taken back";
            return door.toChange(viewer, Id.of(row.family), what, family -> {
                var fault = withdrawal(row, day, words);
                if (fault.isEmpty()) {
                    row.withdrawn = day;
                    row.withdrawnWords = words.strip();
                    row.withdrawnBy = viewer.name() + ", " + viewer.agency();
                }
                return fault;
            });
        });
    }

    private static Optional<String> fault(Draft draft, Family family) {
        var isForService = draft.asked().kind() == Consent.Kind.SERVICE;
        var isStatement = draft.asked().kind() == Consent.Kind.INFORMATION_SHARING;
        return Checks.first(
                Checks.member(family, Optional.of(draft.person())),
                isForService ? Checks.written(draft.asked().service(), "Say which service was asked about") : Optional.empty(),
                Checks.fits(draft.asked().service(), Checks.SHORT, "The service"),
                !isStatement && draft.said() == Consent.Said.UNDERSTOOD
                        ? Optional.of("Say whether they agreed or said no")
                        : Optional.empty(),
                Checks.notLater(draft.day(), "The day"),
                Checks.written(draft.how(), "Say how they were asked: in person, by telephone, on paper"),
                Checks.fits(draft.how(), 500, "How they were asked"),
                Checks.fits(draft.words(), Checks.LONG, "Their words"));
    }

    private static Optional<String> withdrawal(ConsentRow row, LocalDate day, String words) {
        return Checks.first(
                row.withdrawn == null ? Optional.empty() : Optional.of("This was taken back already"),
                row.told().isInForce() ? Optional.empty() : Optional.of("There is no yes to take back"),
                Checks.notLater(day, "The day"),
                day.isBefore(row.day) ? Optional.of("It cannot be taken back before it was given") : Optional.empty(),
                Checks.fits(words, Checks.LONG, "Their words"));
    }
}
