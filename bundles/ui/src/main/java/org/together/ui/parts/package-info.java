/** Components that pages share: accessible by keyboard and screen reader, printable, named by what they are for. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.ui.parts;
