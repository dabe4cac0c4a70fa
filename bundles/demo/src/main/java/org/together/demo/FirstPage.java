package org.together.demo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The platform's first page, which may be there later than its records. */
final class FirstPage {
    private static final int PATIENCE_SECONDS = 120;

    private final URI address;
    private final BooleanSupplier isLeaving;

    FirstPage(String address, BooleanSupplier isLeaving) {
        this.address = URI.create(address);
        this.isLeaving = isLeaving;
    }

    /** Waits for it; false when it does not come. */
    boolean isThere() throws InterruptedException {
        for (var waited = 0; waited < PATIENCE_SECONDS && !isLeaving.getAsBoolean(); waited++) {
            if (answers()) {
                return true;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        return false;
    }

    private boolean answers() {
        try {
            var asked = (HttpURLConnection) address.toURL().openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(10_000);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
