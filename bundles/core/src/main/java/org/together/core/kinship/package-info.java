/** Who is what to whom in a family, and what connects it with the world outside. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.kinship;
