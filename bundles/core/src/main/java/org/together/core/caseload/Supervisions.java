package org.together.core.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;
import org.together.core.family.Family;
import org.together.core.family.Id;

/**
 * What a manager and an advocate agreed about a case in supervision. Only those who may allocate the family and its advocate read and write
 * them; for others every method throws {@link org.together.core.access.Refused}.
 */
@ProviderType
public interface Supervisions {
    /** What is wrong in words, or empty when it was kept. */
    Optional<String> note(Viewer viewer, Id<Family> family, Note note);

    /** The newest first. */
    List<Note> notes(Viewer viewer, Id<Family> family);

    /** One note; {@code by} is who wrote it, {@code chronologyReviewed} whether the chronology was looked through on that day. */
    record Note(LocalDate day, String words, boolean chronologyReviewed, String by) {}
}
