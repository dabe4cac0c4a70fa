package org.together.casework.notice;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.casework.Gate;
import org.together.core.Rounds;
import org.together.core.record.Transactions;

/**
 * Sends what waits, every half a minute. While the mail server is away everything goes on waiting; a letter that it refuses is tried again
 * after longer and longer. One letter too many after a stop in the middle is better than none.
 */
@Component(service = Postman.class, immediate = true)
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration OFTEN = Duration.ofSeconds(30);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8));
    private static final int AT_ONCE = 100;

    private final EntityManager rows;
    private final Transactions transactions;
    private final MailServer server;
    private final Rounds rounds;

    @Activate
    public Postman(
            @Reference(target = "(rows=case)") EntityManager rows, @Reference Transactions transactions, @Reference MailServer server) {
        this.rows = rows;
        this.transactions = transactions;
        this.server = server;
        rounds = new Rounds("together-notices").every(OFTEN, () -> round(Instant.now()), failed ->
                LOG.error("E-mail notices could not be looked for", failed));
    }

    @Deactivate
    void stop() {
        rounds.end();
    }

    /** What waits and where to; read first, sent outside the transaction. */
    private record Waiting(String account, String address) {}

    /** How many were sent. */
    int round(Instant now) {
        var sent = 0;
        for (var one : server.isThere() ? waiting(now) : List.<Waiting>of()) {
            try {
                server.send(one.address(), new Letter(ZonedDateTime.now(Gate.HERE)));
                done(one.account());
                sent++;
            } catch (NotTaken refused) {
                later(one.account(), now, refused);
            } catch (IOException away) {
                isAway(now, away);
                return sent;
            }
            isBack();
        }
        return sent;
    }

    private void isAway(Instant now, IOException why) {
        if (server.outage().goesOn(now)) {
            LOG.warn("The mail server cannot be used ({}), and e-mail notices wait: check it and org.together.casework.notices.cfg",
                    why.getMessage());
        }
    }

    private void isBack() {
        if (server.outage().isOver()) {
            LOG.info("The mail server answers again, and e-mail notices are sent");
        }
    }

    private List<Waiting> waiting(Instant now) {
        return transactions.required(() -> rows.createQuery(
                        "select n.account, w.address from NoticeRow n, WishRow w where w.account = n.account and n.due <= :now"
                                + " order by n.due",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(pair -> new Waiting((String) pair[0], (String) pair[1]))
                .toList());
    }

    private void done(String account) {
        transactions.run(() -> {
            Optional.ofNullable(rows.find(NoticeRow.class, account)).ifPresent(rows::remove);
            Optional.ofNullable(rows.find(WishRow.class, account)).ifPresent(wish -> wish.notTaken = null);
        });
    }

    private void later(String account, Instant now, NotTaken failed) {
        var isGivenUp = transactions.required(() -> {
            var row = Optional.ofNullable(rows.find(NoticeRow.class, account));
            var isLast = row.filter(one -> one.tries >= PAUSES.size()).isPresent();
            row.ifPresent(one -> {
                if (isLast) {
                    rows.remove(one);
                    Optional.ofNullable(rows.find(WishRow.class, account)).ifPresent(wish -> wish.notTaken = now);
                } else {
                    one.due = now.plus(PAUSES.get(one.tries));
                    one.tries++;
                }
            });
            return isLast;
        });
        if (isGivenUp) {
            LOG.info("An e-mail notice was refused {} times and given up ({}); whoever asked for it reads so beside their address",
                    PAUSES.size() + 1, failed.getMessage());
        }
    }
}
