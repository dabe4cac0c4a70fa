/** How the one shell of the platform plugs into the web. */
@Export
@NullMarked
@Version("1.0.0")
package org.together.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
