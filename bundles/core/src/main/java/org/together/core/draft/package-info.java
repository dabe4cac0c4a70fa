/** What somebody has begun to write and not handed in: no typed word is lost when a session or the server ends. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.draft;
