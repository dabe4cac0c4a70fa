/** Plain carriers of the family model, for the store and for tests. Not for extensions. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.snapshot;
