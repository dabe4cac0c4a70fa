package org.together.casework.notice;

import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The council's mail server as it is configured; none as the platform comes. */
@Component(service = MailServer.class, configurationPid = "org.together.casework.notices")
public final class MailServer {
    /** {@code security} is tls, starttls or none; {@code platform} is what people type to sign in. */
    @interface Settings {
        String host() default "";

        int port() default 587;

        String security() default "starttls";

        String user() default "";

        String password() default "";

        String from() default "";

        String platform() default "";
    }

    private final Settings settings;

    @Activate
    public MailServer(Settings settings) {
        if (!settings.host().isBlank() && !Addresses.isOne(settings.from())) {
            throw new IllegalArgumentException("Say from which e-mail address notices are sent: from = together@example.gov.uk");
        }
        this.settings = settings;
    }

    boolean isThere() {
        return !settings.host().isBlank();
    }

    /** Throws when the server did not take it. */
    void send(String address, Letter letter) throws IOException {
        var security = SmtpCall.Security.valueOf(settings.security().strip().toUpperCase(java.util.Locale.ROOT));
        try (var call = SmtpCall.to(settings.host().strip(), settings.port(), security)) {
            if (!settings.user().isBlank()) {
                call.signIn(settings.user().strip(), settings.password());
            }
            call.send(settings.from().strip(), address, letter.written(settings.from().strip(), address, settings.platform().strip()));
        }
    }
}
