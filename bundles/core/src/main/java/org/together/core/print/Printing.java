package org.together.core.print;

import org.osgi.annotation.versioning.ProviderType;
import org.together.core.access.Viewer;

/** Makes documents that can be given away. Whoever calls it has decided and audited that the viewer may have the document. */
@ProviderType
public interface Printing {
    /** What stands where something was taken out. */
    String LEFT_OUT = "[address left out]";

    /** The document without anything that the {@link DisclosureGuard} withholds, to be shown on a page and printed from there. */
    Document cleared(Viewer viewer, Document document);

    /** The document, cleared, as an accessible PDF: tagged, in English, its fonts inside. */
    byte[] pdf(Viewer viewer, Document document);
}
