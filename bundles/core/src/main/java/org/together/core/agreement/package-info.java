/** What a family and its services agree, version by version, and how far the work together holds. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.agreement;
