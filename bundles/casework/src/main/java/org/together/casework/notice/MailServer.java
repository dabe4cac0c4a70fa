package org.together.casework.notice;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.together.casework.notice.SmtpCall.Security;

/**
 * The council's mail server as it is configured; none as the platform comes. What is wrong with its settings is a server that cannot be
 * used: the work with families goes on.
 */
@Component(service = MailServer.class, configurationPid = "org.together.casework.notices")
public final class MailServer {
    private static final int HIGHEST_PORT = 65_535;

    /** {@code security} is tls, starttls or none; {@code platform} is what people type to sign in. */
    @interface Settings {
        String host() default "";

        String port() default "587";

        String security() default "starttls";

        String user() default "";

        String password() default "";

        String from() default "";

        String platform() default "";
    }

    private final Outage outage = new Outage();
    private volatile Settings settings;

    @Activate
    public MailServer(Settings settings) {
        this.settings = settings;
    }

    @Modified
    void changed(Settings fresh) {
        settings = fresh;
    }

    boolean isThere() {
        return !settings.host().isBlank();
    }

    Outage outage() {
        return outage;
    }

    /** Throws {@link NotTaken} when the server refused this letter, and another exception when it cannot be used. */
    void send(String address, Letter letter) throws IOException {
        var now = settings;
        var from = now.from().strip();
        if (!Addresses.isOne(from)) {
            throw new IOException("no e-mail address is set from which notices are sent: from = together@example.gov.uk");
        }
        try (var call = SmtpCall.to(now.host().strip(), port(now), security(now))) {
            if (!now.user().isBlank()) {
                call.signIn(now.user().strip(), now.password());
            }
            call.send(from, address, letter.written(from, address, now.platform().strip()));
        }
    }

    private static int port(Settings now) throws IOException {
        var written = now.port().strip();
        var port = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IOException("port must be a number from 1 to " + HIGHEST_PORT);
        }
        return port;
    }

    private static Security security(Settings now) throws IOException {
        var wanted = now.security().strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Security.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IOException("security must be tls, starttls or none"));
    }
}
