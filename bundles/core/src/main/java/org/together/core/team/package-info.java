/** Everybody who works with a family, what they must know before they knock, and where their work collides. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.team;
