package org.together.casework.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.together.casework.Gate;
import org.together.core.access.Action;
import org.together.core.access.Viewer;
import org.together.core.caseload.Notices;
import org.together.core.record.Transactions;

/** Keeps who wants to be told, and to whom a letter is to go. */
@Component(service = {Notices.class, KeptNotices.class})
public final class KeptNotices implements Notices {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private final EntityManager rows;
    private final Transactions transactions;
    private final Gate gate;
    private final MailServer server;

    @Activate
    public KeptNotices(
            @Reference(target = "(rows=case)") EntityManager rows,
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference MailServer server) {
        this.rows = rows;
        this.transactions = transactions;
        this.gate = gate;
        this.server = server;
    }

    @Override
    public boolean isOffered() {
        return server.isThere();
    }

    @Override
    public Optional<String> address(Viewer viewer) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        return transactions.required(() -> Optional.ofNullable(rows.find(WishRow.class, viewer.account())).map(row -> row.address));
    }

    @Override
    public Optional<String> trouble(Viewer viewer) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        var away = server.outage().since().map(since -> "The council's mail server does not answer since " + said(since)
                + ". What is new for you stands in My day, and is sent when it answers again.");
        return away.or(() -> transactions.required(() -> Optional.ofNullable(rows.find(WishRow.class, viewer.account())))
                .flatMap(wish -> Optional.ofNullable(wish.notTaken))
                .map(at -> "A notice to this address was refused for the last time on " + said(at)
                        + ". Check the address and save it again."));
    }

    private static String said(Instant at) {
        return MOMENT.format(at.atZone(Gate.HERE));
    }

    @Override
    public Optional<String> tell(Viewer viewer, Optional<String> address) {
        gate.demand(viewer, Action.SEE_CASELOAD);
        if (address.filter(one -> !Addresses.isOne(one)).isPresent()) {
            return Optional.of("Write an e-mail address such as name@example.gov.uk");
        }
        return transactions.required(() -> {
            Optional.ofNullable(rows.find(WishRow.class, viewer.account())).ifPresent(rows::remove);
            rows.flush();
            address.ifPresentOrElse(
                    one -> rows.persist(WishRow.of(viewer.account(), one)),
                    () -> Optional.ofNullable(rows.find(NoticeRow.class, viewer.account())).ifPresent(rows::remove));
            gate.record(viewer, Action.SEE_CASELOAD, "notices", address.isPresent() ? "E-mail notices on" : "E-mail notices off");
            return Optional.empty();
        });
    }

    /** In the caller's transaction: something is new for them, and if they asked for it a letter will say so. */
    public void newFor(String account) {
        if (server.isThere() && rows.find(WishRow.class, account) != null && rows.find(NoticeRow.class, account) == null) {
            rows.persist(NoticeRow.of(account, Instant.now()));
        }
    }
}
