package org.together.core.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The door of the HTTP interface, the same for every address of it: whose access token this is, and whether they ask too often. */
@ProviderType
public interface Callers {
    /** {@code authorization} is the header of that name as sent, empty for none; {@code origin} the address the request came from. */
    Admission admit(String authorization, String origin);

    /** Who asks; or the HTTP status and the sentence with which they are turned away. */
    record Admission(Optional<Viewer> viewer, int status, String refusal) {}
}
