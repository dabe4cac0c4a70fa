package org.together.core.record;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One use case, one transaction: everything in {@code work} is kept or nothing is. A call inside another joins it. An
 * exception undoes all and goes on to the caller. The service property {@code database} tells the product and release
 * in which everything is kept: "Derby 10.17".
 */
@ProviderType
public interface Transactions {
    <T> T required(Supplier<T> work);

    default void run(Runnable work) {
        required(() -> {
            work.run();
            return true;
        });
    }

    /** Runs last inside the current transaction, so that what it locks is locked briefly. */
    void beforeCommit(Runnable last);
}
