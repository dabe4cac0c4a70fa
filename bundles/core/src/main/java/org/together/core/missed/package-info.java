/** Families who could have been helped earlier: what every agency saw a part of and nobody acted on. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.missed;
