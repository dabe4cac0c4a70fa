/** What matters in a family's history, and why: chosen from the facts, never copied. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.chronology;
