/** The record: how the bundles that do the platform's work read and write it. Not for screens or extensions. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.record;
