package org.together.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.together.core.record.FamilyReader;
import org.together.core.record.FamilyWriter;
import org.together.core.record.Rows;
import org.together.core.record.Transactions;
import org.together.store.record.RecordRows;
import org.together.store.record.StoredFamilyReader;
import org.together.store.record.StoredFamilyWriter;
import org.together.store.unit.Address;
import org.together.store.unit.Database;
import org.together.store.unit.DerbyFolder;
import org.together.store.unit.Product;

/** One open database and what is registered of it: the record's services, and an entity manager for each bundle whose rows it holds. */
final class Services {
    private static final Logger LOG = LoggerFactory.getLogger(Services.class);
    private static final Rows RECORD = new RecordRows();

    private final BundleContext context;
    private final Database database;
    private final Map<Rows, ServiceRegistration<?>> managers = new HashMap<>();
    private final Set<Rows> refused = new HashSet<>();
    private final List<ServiceRegistration<?>> record = new ArrayList<>();
    private @Nullable List<Rows> held;

    private Services(BundleContext context, Database database) {
        this.context = context;
        this.database = database;
    }

    static Services open(BundleContext context, Address address) {
        return new Services(context, Database.open(address, new ScriptsInBundle()));
    }

    /** Holds these rows besides the record's, except those that are no good: they are named in the log and the rest goes on. */
    void offer(List<Rows> offered) {
        refused.retainAll(offered);
        withdraw(offered);
        var wanted = new ArrayList<>(List.of(RECORD));
        offered.stream().filter(rows -> !refused.contains(rows)).forEach(wanted::add);
        if (!wanted.equals(held)) {
            hold(wanted);
        }
        announce();
    }

    private void hold(List<Rows> wanted) {
        try {
            database.hold(wanted);
            held = wanted;
        } catch (RuntimeException | LinkageError failed) {
            if (wanted.size() == 1) {
                throw failed;
            }
            holdOneByOne(wanted);
        }
    }

    private void holdOneByOne(List<Rows> wanted) {
        var good = new ArrayList<>(List.of(RECORD));
        if (held != null) {
            held.stream().filter(rows -> wanted.contains(rows) && rows != RECORD).forEach(good::add);
        }
        database.hold(good);
        held = List.copyOf(good);
        wanted.stream().filter(rows -> !good.contains(rows)).toList().forEach(rows -> {
            var more = new ArrayList<>(good);
            more.add(rows);
            try {
                database.hold(more);
                good.add(rows);
                held = List.copyOf(good);
            } catch (RuntimeException | LinkageError failed) {
                refused.add(rows);
                LOG.error("The rows of {} are left out and the rest goes on: {}", rows.prefix(), said(failed));
                LOG.debug("Rows left out", failed);
            }
        });
    }

    /** What lies at the bottom says most: the layers above only say that something failed. */
    private static String said(Throwable failed) {
        return failed.getCause() == null
                ? String.valueOf(failed.getMessage()).lines().filter(line -> !line.isBlank()).limit(4).collect(Collectors.joining(" "))
                : said(failed.getCause());
    }

    private void withdraw(List<Rows> offered) {
        managers.keySet().stream().filter(rows -> !offered.contains(rows)).toList().forEach(rows -> managers.remove(rows).unregister());
    }

    private void announce() {
        if (record.isEmpty()) {
            var product = database.product();
            var release = product.label() + " " + database.release();
            record.add(context.registerService(Transactions.class, database.transactions(), properties("database", release)));
            register(FamilyReader.class, new StoredFamilyReader(database.transactions(), database.entityManager(), product));
            register(FamilyWriter.class, new StoredFamilyWriter(database.entityManager(), product));
            LOG.info("The record is open on {}", release);
        }
        if (held != null) {
            held.stream().filter(rows -> rows != RECORD).forEach(rows -> managers.computeIfAbsent(rows, this::manager));
        }
    }

    private <T> void register(Class<T> type, T service) {
        record.add(context.registerService(type, service, null));
    }

    private ServiceRegistration<?> manager(Rows of) {
        return context.registerService(EntityManager.class, database.entityManager(), properties("rows", of.prefix()));
    }

    private static Dictionary<String, Object> properties(String name, String value) {
        return new Hashtable<>(Map.of(name, value));
    }

    void close() {
        managers.values().forEach(ServiceRegistration::unregister);
        record.forEach(ServiceRegistration::unregister);
        database.close();
        if (database.product() == Product.DERBY) {
            DerbyFolder.shut();
        }
    }
}
