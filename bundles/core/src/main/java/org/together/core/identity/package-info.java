/** Which descriptions are one person: doubts, decisions, their effect and their history. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.identity;
