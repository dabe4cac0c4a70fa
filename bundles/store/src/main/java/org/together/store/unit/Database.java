package org.together.store.unit;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.util.List;
import javax.sql.DataSource;
import org.together.core.record.Rows;
import org.together.core.record.Transactions;

/** One open database: its connections, the rows it holds, and transactions over them. */
public final class Database implements AutoCloseable {
    private final Address address;
    private final HikariDataSource source;
    private final Units units;
    private final ThreadTransactions transactions;
    private final EntityManager manager;

    private Database(Address address, HikariDataSource source, Scripts scripts) {
        this.address = address;
        this.source = source;
        this.units = new Units(source, address.product(), scripts);
        this.transactions = new ThreadTransactions(units);
        this.manager = JoinedTransaction.of(transactions);
    }

    /** Throws {@link IllegalStateException} with one sentence when it cannot be reached. Holds no rows yet. */
    public static Database open(Address address, Scripts scripts) {
        return new Database(address, Connections.open(address), scripts);
    }

    /** Brings the tables up to date and makes these the rows of the one unit; throws, and goes on as before, when they are no good. */
    public void hold(List<Rows> all) {
        units.hold(all);
    }

    public Transactions transactions() {
        return transactions;
    }

    /** Shared by all threads; joins the running transaction and refuses outside one. */
    public EntityManager entityManager() {
        return manager;
    }

    public DataSource dataSource() {
        return source;
    }

    public Product product() {
        return address.product();
    }

    /** As the server tells it: "15.14". */
    public String release() {
        return Connections.release(source);
    }

    @Override
    public void close() {
        units.close();
        source.close();
    }
}
