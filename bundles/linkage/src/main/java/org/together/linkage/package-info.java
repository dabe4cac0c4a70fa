/** Record linkage as a plain library: which records are one person, how sure that is, and why. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.linkage;
