/** What the platform keeps in files: the folder of its data, and keys that must not lie in the database. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.files;
