package org.together.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.together.core.record.FamilyReader;
import org.together.core.record.Transactions;

/** The store's bundle as built, with the libraries it needs, in a framework inside this virtual machine. */
class StoreInFelixTest {
    private static final String UNIT = "org/together/store/unit/";
    private static final long PATIENCE_MS = TimeUnit.SECONDS.toMillis(60);

    @TempDir
    Path folder;

    private Felix felix;

    @BeforeEach
    void start() throws BundleException {
        felix = new Felix(folder);
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        felix.stop();
    }

    @Test
    void opens_an_embedded_database_in_the_data_folder_and_leaves_no_lock_when_it_stops() throws Exception {
        assertThat(await(FamilyReader.class, "(objectClass=*)").count()).isZero();
        var transactions = felix.context().getServiceReference(Transactions.class);
        assertThat(transactions.getProperty("database")).isEqualTo("Derby 10.17");
        assertThat(folder.resolve("derby/service.properties")).exists();
        assertThat(folder.resolve("derby/db.lck")).exists();
        felix.stop();
        assertThat(folder.resolve("derby/db.lck")).doesNotExist();
        assertThat(Files.readString(folder.resolve("derby.log"))).doesNotContain("ERROR ", "Exception");
    }

    @Test
    void holds_rows_while_the_bundle_that_brings_them_is_there() throws Exception {
        var bundle = trial();
        var rows = Felix.register(bundle, "TrialRows");
        var manager = await(EntityManager.class, "(rows=trial)");
        var transactions = await(Transactions.class, "(objectClass=*)");
        var note = bundle.loadClass("org.together.store.unit.NoteRow");
        assertThat(transactions.<Object>required(() -> manager.find(note, 1L))).isNull();
        rows.unregister();
        awaitGone("(rows=trial)");
        assertThat(await(FamilyReader.class, "(objectClass=*)").count()).isZero();
    }

    @Test
    void leaves_bad_rows_out_and_goes_on_with_the_good() throws Exception {
        Felix.register(felix.install("broken", UNIT + "BrokenRows.class"), "BrokenRows");
        Felix.register(trial(), "TrialRows");
        assertThat(await(EntityManager.class, "(rows=trial)")).isNotNull();
        assertThat(felix.context().getServiceReferences(EntityManager.class, "(rows=broken)")).isEmpty();
        assertThat(await(FamilyReader.class, "(objectClass=*)").count()).isZero();
    }

    private Bundle trial() throws BundleException, IOException {
        return felix.install("trial", UNIT + "TrialRows.class", UNIT + "NoteRow.class", "migrations/V1__notes.sql");
    }

    private <T> T await(Class<T> type, String filter) throws InterruptedException, InvalidSyntaxException {
        var both = "(&(objectClass=" + type.getName() + ")" + filter + ")";
        var tracker = new ServiceTracker<T, T>(felix.context(), felix.context().createFilter(both), null);
        tracker.open();
        try {
            var service = tracker.waitForService(PATIENCE_MS);
            assertThat(service).as("%s among %s", both, felix.states()).isNotNull();
            return service;
        } finally {
            tracker.close();
        }
    }

    private void awaitGone(String filter) throws InterruptedException, InvalidSyntaxException {
        var end = System.currentTimeMillis() + PATIENCE_MS;
        while (!felix.context().getServiceReferences(EntityManager.class, filter).isEmpty()) {
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
